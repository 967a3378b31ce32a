module attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<176x8xf32>,
      %arg1: tensor<8x64xf32>,
      %arg2: tensor<64x8xf32>,
      %arg3: tensor<8x176xf32>,
      %arg4: tensor<64x8xf32>,
      %arg5: tensor<8x176xf32>,
      %arg6: tensor<64x8xf32>,
      %arg7: tensor<8x32xf32>,
      %arg8: tensor<64x8xf32>,
      %arg9: tensor<8x64xf32>,
      %arg10: tensor<64x8xf32>,
      %arg11: tensor<8x64xf32>,
      %arg12: tensor<64x8xf32>,
      %arg13: tensor<8x32xf32>,
      %arg14: tensor<176x8xf32>,
      %arg15: tensor<8x64xf32>,
      %arg16: tensor<64x8xf32>,
      %arg17: tensor<8x176xf32>,
      %arg18: tensor<64x8xf32>,
      %arg19: tensor<8x176xf32>,
      %arg20: tensor<64x8xf32>,
      %arg21: tensor<8x32xf32>,
      %arg22: tensor<64x8xf32>,
      %arg23: tensor<8x64xf32>,
      %arg24: tensor<64x8xf32>,
      %arg25: tensor<8x64xf32>,
      %arg26: tensor<64x8xf32>,
      %arg27: tensor<8x32xf32>,
      %arg28: tensor<64x2xf32>,
      %arg29: tensor<12288x64xf32>,
      %arg30: tensor<64xf32>,
      %arg31: tensor<176x64xf32>,
      %arg32: tensor<64x176xf32>,
      %arg33: tensor<64x176xf32>,
      %arg34: tensor<64xf32>,
      %arg35: tensor<64x32xf32>,
      %arg36: tensor<64x64xf32>,
      %arg37: tensor<64x64xf32>,
      %arg38: tensor<64x32xf32>,
      %arg39: tensor<64xf32>,
      %arg40: tensor<176x64xf32>,
      %arg41: tensor<64x176xf32>,
      %arg42: tensor<64x176xf32>,
      %arg43: tensor<64xf32>,
      %arg44: tensor<64x32xf32>,
      %arg45: tensor<64x64xf32>,
      %arg46: tensor<64x64xf32>,
      %arg47: tensor<64x32xf32>,
      %arg48: tensor<64xf32>,
      %arg49: tensor<64x2xf32>,
      %arg50: tensor<128x32xi32>,
      %arg51: tensor<128x2xf32>,
      %arg52: tensor<128x32xi32>) -> (tensor<f32> {jax.result_info = "result[0]"},
      tensor<176x8xf32> {jax.result_info = "result[1]['base_model']['model']['model']['layers']['0']['mlp']['down_proj']['lora_A']['default']['kernel']"},
      tensor<8x64xf32> {jax.result_info = "result[1]['base_model']['model']['model']['layers']['0']['mlp']['down_proj']['lora_B']['default']['kernel']"},
      tensor<64x8xf32> {jax.result_info = "result[1]['base_model']['model']['model']['layers']['0']['mlp']['gate_proj']['lora_A']['default']['kernel']"},
      tensor<8x176xf32> {jax.result_info = "result[1]['base_model']['model']['model']['layers']['0']['mlp']['gate_proj']['lora_B']['default']['kernel']"},
      tensor<64x8xf32> {jax.result_info = "result[1]['base_model']['model']['model']['layers']['0']['mlp']['up_proj']['lora_A']['default']['kernel']"},
      tensor<8x176xf32> {jax.result_info = "result[1]['base_model']['model']['model']['layers']['0']['mlp']['up_proj']['lora_B']['default']['kernel']"},
      tensor<64x8xf32> {jax.result_info = "result[1]['base_model']['model']['model']['layers']['0']['self_attn']['k_proj']['lora_A']['default']['kernel']"},
      tensor<8x32xf32> {jax.result_info = "result[1]['base_model']['model']['model']['layers']['0']['self_attn']['k_proj']['lora_B']['default']['kernel']"},
      tensor<64x8xf32> {jax.result_info = "result[1]['base_model']['model']['model']['layers']['0']['self_attn']['o_proj']['lora_A']['default']['kernel']"},
      tensor<8x64xf32> {jax.result_info = "result[1]['base_model']['model']['model']['layers']['0']['self_attn']['o_proj']['lora_B']['default']['kernel']"},
      tensor<64x8xf32> {jax.result_info = "result[1]['base_model']['model']['model']['layers']['0']['self_attn']['q_proj']['lora_A']['default']['kernel']"},
      tensor<8x64xf32> {jax.result_info = "result[1]['base_model']['model']['model']['layers']['0']['self_attn']['q_proj']['lora_B']['default']['kernel']"},
      tensor<64x8xf32> {jax.result_info = "result[1]['base_model']['model']['model']['layers']['0']['self_attn']['v_proj']['lora_A']['default']['kernel']"},
      tensor<8x32xf32> {jax.result_info = "result[1]['base_model']['model']['model']['layers']['0']['self_attn']['v_proj']['lora_B']['default']['kernel']"},
      tensor<176x8xf32> {jax.result_info = "result[1]['base_model']['model']['model']['layers']['1']['mlp']['down_proj']['lora_A']['default']['kernel']"},
      tensor<8x64xf32> {jax.result_info = "result[1]['base_model']['model']['model']['layers']['1']['mlp']['down_proj']['lora_B']['default']['kernel']"},
      tensor<64x8xf32> {jax.result_info = "result[1]['base_model']['model']['model']['layers']['1']['mlp']['gate_proj']['lora_A']['default']['kernel']"},
      tensor<8x176xf32> {jax.result_info = "result[1]['base_model']['model']['model']['layers']['1']['mlp']['gate_proj']['lora_B']['default']['kernel']"},
      tensor<64x8xf32> {jax.result_info = "result[1]['base_model']['model']['model']['layers']['1']['mlp']['up_proj']['lora_A']['default']['kernel']"},
      tensor<8x176xf32> {jax.result_info = "result[1]['base_model']['model']['model']['layers']['1']['mlp']['up_proj']['lora_B']['default']['kernel']"},
      tensor<64x8xf32> {jax.result_info = "result[1]['base_model']['model']['model']['layers']['1']['self_attn']['k_proj']['lora_A']['default']['kernel']"},
      tensor<8x32xf32> {jax.result_info = "result[1]['base_model']['model']['model']['layers']['1']['self_attn']['k_proj']['lora_B']['default']['kernel']"},
      tensor<64x8xf32> {jax.result_info = "result[1]['base_model']['model']['model']['layers']['1']['self_attn']['o_proj']['lora_A']['default']['kernel']"},
      tensor<8x64xf32> {jax.result_info = "result[1]['base_model']['model']['model']['layers']['1']['self_attn']['o_proj']['lora_B']['default']['kernel']"},
      tensor<64x8xf32> {jax.result_info = "result[1]['base_model']['model']['model']['layers']['1']['self_attn']['q_proj']['lora_A']['default']['kernel']"},
      tensor<8x64xf32> {jax.result_info = "result[1]['base_model']['model']['model']['layers']['1']['self_attn']['q_proj']['lora_B']['default']['kernel']"},
      tensor<64x8xf32> {jax.result_info = "result[1]['base_model']['model']['model']['layers']['1']['self_attn']['v_proj']['lora_A']['default']['kernel']"},
      tensor<8x32xf32> {jax.result_info = "result[1]['base_model']['model']['model']['layers']['1']['self_attn']['v_proj']['lora_B']['default']['kernel']"},
      tensor<64x2xf32> {jax.result_info = "result[1]['base_model']['model']['score']['modules_to_save']['default']['kernel']"}) {
    %0 = stablehlo.broadcast_in_dim %arg48, dims = [2] : (tensor<64xf32>) -> tensor<1x1x64xf32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [0, 1, 2] : (tensor<1x1x64xf32>) -> tensor<128x32x64xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<128x32xi32>
    %3 = stablehlo.compare NE, %arg52, %2, SIGNED : (tensor<128x32xi32>, tensor<128x32xi32>) -> tensor<128x32xi1>
    %4 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<128x32xi32>
    %5 = stablehlo.compare EQ, %arg50, %4, SIGNED : (tensor<128x32xi32>, tensor<128x32xi32>) -> tensor<128x32xi1>
    %6 = stablehlo.and %3, %5 : tensor<128x32xi1>
    %c_0 = stablehlo.constant dense<1> : tensor<i32>
    %7 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<128x32xi32>
    %8 = stablehlo.select %6, %7, %arg52 : tensor<128x32xi1>, tensor<128x32xi32>
    %9 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<128x32xi32>
    %10 = stablehlo.compare LT, %8, %9, SIGNED : (tensor<128x32xi32>, tensor<128x32xi32>) -> tensor<128x32xi1>
    %c_1 = stablehlo.constant dense<12288> : tensor<i32>
    %11 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<128x32xi32>
    %12 = stablehlo.add %8, %11 : tensor<128x32xi32>
    %13 = stablehlo.select %10, %12, %8 : tensor<128x32xi1>, tensor<128x32xi32>
    %14 = stablehlo.broadcast_in_dim %13, dims = [0, 1] : (tensor<128x32xi32>) -> tensor<128x32x1xi32>
    %15 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<128x32x1xi32>
    %16 = stablehlo.compare GE, %14, %15, SIGNED : (tensor<128x32x1xi32>, tensor<128x32x1xi32>) -> tensor<128x32x1xi1>
    %c_2 = stablehlo.constant dense<12287> : tensor<1xi32>
    %17 = stablehlo.broadcast_in_dim %c_2, dims = [2] : (tensor<1xi32>) -> tensor<1x1x1xi32>
    %18 = stablehlo.broadcast_in_dim %17, dims = [0, 1, 2] : (tensor<1x1x1xi32>) -> tensor<128x32x1xi32>
    %19 = stablehlo.compare LE, %14, %18, SIGNED : (tensor<128x32x1xi32>, tensor<128x32x1xi32>) -> tensor<128x32x1xi1>
    %20 = stablehlo.and %16, %19 : tensor<128x32x1xi1>
    %c_3 = stablehlo.constant dense<true> : tensor<i1>
    %21 = stablehlo.reduce(%20 init: %c_3) applies stablehlo.and across dimensions = [2] : (tensor<128x32x1xi1>, tensor<i1>) -> tensor<128x32xi1>
    %22 = stablehlo.broadcast_in_dim %21, dims = [0, 1] : (tensor<128x32xi1>) -> tensor<128x32x64xi1>
    %23 = "stablehlo.gather"(%arg29, %14) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 64>}> : (tensor<12288x64xf32>, tensor<128x32x1xi32>) -> tensor<128x32x64xf32>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %25 = stablehlo.select %22, %23, %24 : tensor<128x32x64xi1>, tensor<128x32x64xf32>
    %26 = stablehlo.broadcast_in_dim %arg30, dims = [2] : (tensor<64xf32>) -> tensor<1x1x64xf32>
    %27 = stablehlo.broadcast_in_dim %26, dims = [0, 1, 2] : (tensor<1x1x64xf32>) -> tensor<128x32x64xf32>
    %cst_4 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %29 = stablehlo.power %25, %28 : tensor<128x32x64xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %30 = stablehlo.reduce(%29 init: %cst_5) applies stablehlo.add across dimensions = [2] : (tensor<128x32x64xf32>, tensor<f32>) -> tensor<128x32xf32>
    %31 = stablehlo.broadcast_in_dim %30, dims = [0, 1] : (tensor<128x32xf32>) -> tensor<128x32x1xf32>
    %cst_6 = stablehlo.constant dense<6.400000e+01> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %33 = stablehlo.divide %31, %32 : tensor<128x32x1xf32>
    %cst_7 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %35 = stablehlo.add %33, %34 : tensor<128x32x1xf32>
    %36 = stablehlo.rsqrt %35 : tensor<128x32x1xf32>
    %37 = stablehlo.broadcast_in_dim %36, dims = [0, 1, 2] : (tensor<128x32x1xf32>) -> tensor<128x32x64xf32>
    %38 = stablehlo.multiply %25, %37 : tensor<128x32x64xf32>
    %39 = stablehlo.multiply %27, %38 : tensor<128x32x64xf32>
    %40 = stablehlo.dot_general %39, %arg37, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x64xf32>) -> tensor<128x32x64xf32>
    %41 = stablehlo.dot_general %39, %arg10, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x8xf32>) -> tensor<128x32x8xf32>
    %42 = stablehlo.dot_general %41, %arg11, contracting_dims = [2] x [0] : (tensor<128x32x8xf32>, tensor<8x64xf32>) -> tensor<128x32x64xf32>
    %43 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %44 = stablehlo.multiply %42, %43 : tensor<128x32x64xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %46 = stablehlo.multiply %44, %45 : tensor<128x32x64xf32>
    %47 = stablehlo.add %40, %46 : tensor<128x32x64xf32>
    %48 = stablehlo.reshape %47 : (tensor<128x32x64xf32>) -> tensor<128x32x4x16xf32>
    %49 = stablehlo.transpose %48, dims = [0, 2, 1, 3] : (tensor<128x32x4x16xf32>) -> tensor<128x4x32x16xf32>
    %50 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<32xi32>
    %51 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<32xi32>
    %52 = stablehlo.iota dim = 0 : tensor<32xi32>
    %53 = stablehlo.multiply %51, %52 : tensor<32xi32>
    %54 = stablehlo.add %50, %53 : tensor<32xi32>
    %55 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<32xi32>
    %56 = stablehlo.add %54, %55 : tensor<32xi32>
    %57 = stablehlo.broadcast_in_dim %56, dims = [1] : (tensor<32xi32>) -> tensor<1x32xi32>
    %58 = stablehlo.broadcast_in_dim %57, dims = [0, 1] : (tensor<1x32xi32>) -> tensor<1x32x1xi32>
    %59 = stablehlo.convert %58 : (tensor<1x32x1xi32>) -> tensor<1x32x1xf32>
    %60 = stablehlo.broadcast_in_dim %59, dims = [0, 1, 2] : (tensor<1x32x1xf32>) -> tensor<1x32x8xf32>
    %cst_9 = stablehlo.constant dense<[1.000000e+00, 0.316227764, 1.000000e-01, 0.0316227786, 0.00999999977, 0.00316227786, 1.000000e-03, 3.16227786E-4]> : tensor<8xf32>
    %61 = stablehlo.broadcast_in_dim %cst_9, dims = [2] : (tensor<8xf32>) -> tensor<1x1x8xf32>
    %62 = stablehlo.broadcast_in_dim %61, dims = [0, 1, 2] : (tensor<1x1x8xf32>) -> tensor<1x32x8xf32>
    %63 = stablehlo.multiply %60, %62 : tensor<1x32x8xf32>
    %64 = stablehlo.concatenate %63, %63, dim = 2 : (tensor<1x32x8xf32>, tensor<1x32x8xf32>) -> tensor<1x32x16xf32>
    %65 = stablehlo.cosine %64 : tensor<1x32x16xf32>
    %66 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<1x32x16xf32>
    %67 = stablehlo.multiply %65, %66 : tensor<1x32x16xf32>
    %68 = stablehlo.broadcast_in_dim %67, dims = [0, 2, 3] : (tensor<1x32x16xf32>) -> tensor<1x1x32x16xf32>
    %69 = stablehlo.broadcast_in_dim %68, dims = [0, 1, 2, 3] : (tensor<1x1x32x16xf32>) -> tensor<128x4x32x16xf32>
    %70 = stablehlo.multiply %49, %69 : tensor<128x4x32x16xf32>
    %cst_10 = stablehlo.constant dense<-1.000000e+00> : tensor<f32>
    %71 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<128x4x32x8xf32>
    %72 = stablehlo.slice %49 [0:128, 0:4, 0:32, 8:16] : (tensor<128x4x32x16xf32>) -> tensor<128x4x32x8xf32>
    %73 = stablehlo.multiply %71, %72 : tensor<128x4x32x8xf32>
    %74 = stablehlo.slice %49 [0:128, 0:4, 0:32, 0:8] : (tensor<128x4x32x16xf32>) -> tensor<128x4x32x8xf32>
    %75 = stablehlo.concatenate %73, %74, dim = 3 : (tensor<128x4x32x8xf32>, tensor<128x4x32x8xf32>) -> tensor<128x4x32x16xf32>
    %76 = stablehlo.sine %64 : tensor<1x32x16xf32>
    %77 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<1x32x16xf32>
    %78 = stablehlo.multiply %76, %77 : tensor<1x32x16xf32>
    %79 = stablehlo.broadcast_in_dim %78, dims = [0, 2, 3] : (tensor<1x32x16xf32>) -> tensor<1x1x32x16xf32>
    %80 = stablehlo.broadcast_in_dim %79, dims = [0, 1, 2, 3] : (tensor<1x1x32x16xf32>) -> tensor<128x4x32x16xf32>
    %81 = stablehlo.multiply %75, %80 : tensor<128x4x32x16xf32>
    %82 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<128x4x32x16xf32>
    %83 = stablehlo.multiply %81, %82 : tensor<128x4x32x16xf32>
    %84 = stablehlo.add %70, %83 : tensor<128x4x32x16xf32>
    %85 = stablehlo.reshape %84 : (tensor<128x4x32x16xf32>) -> tensor<512x32x16xf32>
    %86 = stablehlo.dot_general %39, %arg35, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x32xf32>) -> tensor<128x32x32xf32>
    %87 = stablehlo.dot_general %39, %arg6, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x8xf32>) -> tensor<128x32x8xf32>
    %88 = stablehlo.dot_general %87, %arg7, contracting_dims = [2] x [0] : (tensor<128x32x8xf32>, tensor<8x32xf32>) -> tensor<128x32x32xf32>
    %89 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<128x32x32xf32>
    %90 = stablehlo.multiply %88, %89 : tensor<128x32x32xf32>
    %91 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<128x32x32xf32>
    %92 = stablehlo.multiply %90, %91 : tensor<128x32x32xf32>
    %93 = stablehlo.add %86, %92 : tensor<128x32x32xf32>
    %94 = stablehlo.reshape %93 : (tensor<128x32x32xf32>) -> tensor<128x32x2x16xf32>
    %95 = stablehlo.transpose %94, dims = [0, 2, 1, 3] : (tensor<128x32x2x16xf32>) -> tensor<128x2x32x16xf32>
    %96 = stablehlo.broadcast_in_dim %68, dims = [0, 1, 2, 3] : (tensor<1x1x32x16xf32>) -> tensor<128x2x32x16xf32>
    %97 = stablehlo.multiply %95, %96 : tensor<128x2x32x16xf32>
    %98 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<128x2x32x8xf32>
    %99 = stablehlo.slice %95 [0:128, 0:2, 0:32, 8:16] : (tensor<128x2x32x16xf32>) -> tensor<128x2x32x8xf32>
    %100 = stablehlo.multiply %98, %99 : tensor<128x2x32x8xf32>
    %101 = stablehlo.slice %95 [0:128, 0:2, 0:32, 0:8] : (tensor<128x2x32x16xf32>) -> tensor<128x2x32x8xf32>
    %102 = stablehlo.concatenate %100, %101, dim = 3 : (tensor<128x2x32x8xf32>, tensor<128x2x32x8xf32>) -> tensor<128x2x32x16xf32>
    %103 = stablehlo.broadcast_in_dim %79, dims = [0, 1, 2, 3] : (tensor<1x1x32x16xf32>) -> tensor<128x2x32x16xf32>
    %104 = stablehlo.multiply %102, %103 : tensor<128x2x32x16xf32>
    %105 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<128x2x32x16xf32>
    %106 = stablehlo.multiply %104, %105 : tensor<128x2x32x16xf32>
    %107 = stablehlo.add %97, %106 : tensor<128x2x32x16xf32>
    %108 = stablehlo.broadcast_in_dim %107, dims = [0, 1, 3, 4] : (tensor<128x2x32x16xf32>) -> tensor<128x2x1x32x16xf32>
    %109 = stablehlo.broadcast_in_dim %108, dims = [0, 1, 2, 3, 4] : (tensor<128x2x1x32x16xf32>) -> tensor<128x2x2x32x16xf32>
    %110 = stablehlo.reshape %109 : (tensor<128x2x2x32x16xf32>) -> tensor<128x4x32x16xf32>
    %111 = stablehlo.transpose %110, dims = [0, 1, 3, 2] : (tensor<128x4x32x16xf32>) -> tensor<128x4x16x32xf32>
    %112 = stablehlo.reshape %111 : (tensor<128x4x16x32xf32>) -> tensor<512x16x32xf32>
    %113 = stablehlo.dot_general %85, %112, batching_dims = [0] x [0], contracting_dims = [2] x [1] : (tensor<512x32x16xf32>, tensor<512x16x32xf32>) -> tensor<512x32x32xf32>
    %114 = stablehlo.reshape %113 : (tensor<512x32x32xf32>) -> tensor<128x4x32x32xf32>
    %cst_11 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %115 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<128x4x32x32xf32>
    %116 = stablehlo.multiply %114, %115 : tensor<128x4x32x32xf32>
    %117 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i1>) -> tensor<1x1x32x32xi1>
    %118 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<32xi32>
    %119 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<32xi32>
    %120 = stablehlo.iota dim = 0 : tensor<32xi32>
    %121 = stablehlo.multiply %119, %120 : tensor<32xi32>
    %122 = stablehlo.add %118, %121 : tensor<32xi32>
    %123 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<32xi32>
    %124 = stablehlo.add %122, %123 : tensor<32xi32>
    %125 = stablehlo.broadcast_in_dim %124, dims = [3] : (tensor<32xi32>) -> tensor<1x1x1x32xi32>
    %126 = stablehlo.broadcast_in_dim %125, dims = [0, 1, 2, 3] : (tensor<1x1x1x32xi32>) -> tensor<1x1x32x32xi32>
    %127 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<32xi32>
    %128 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<32xi32>
    %129 = stablehlo.iota dim = 0 : tensor<32xi32>
    %130 = stablehlo.multiply %128, %129 : tensor<32xi32>
    %131 = stablehlo.add %127, %130 : tensor<32xi32>
    %132 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<32xi32>
    %133 = stablehlo.add %131, %132 : tensor<32xi32>
    %134 = stablehlo.broadcast_in_dim %133, dims = [2] : (tensor<32xi32>) -> tensor<1x1x32x1xi32>
    %135 = stablehlo.broadcast_in_dim %134, dims = [0, 1, 2, 3] : (tensor<1x1x32x1xi32>) -> tensor<1x1x32x32xi32>
    %136 = stablehlo.compare LE, %126, %135, SIGNED : (tensor<1x1x32x32xi32>, tensor<1x1x32x32xi32>) -> tensor<1x1x32x32xi1>
    %137 = stablehlo.and %117, %136 : tensor<1x1x32x32xi1>
    %138 = stablehlo.broadcast_in_dim %137, dims = [0, 1, 2, 3] : (tensor<1x1x32x32xi1>) -> tensor<128x1x32x32xi1>
    %139 = stablehlo.convert %3 : (tensor<128x32xi1>) -> tensor<128x32xi32>
    %140 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<128x32xi32>
    %141 = stablehlo.compare NE, %139, %140, SIGNED : (tensor<128x32xi32>, tensor<128x32xi32>) -> tensor<128x32xi1>
    %142 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<128xi32>
    %143 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<128xi32>
    %144 = stablehlo.iota dim = 0 : tensor<128xi32>
    %145 = stablehlo.multiply %143, %144 : tensor<128xi32>
    %146 = stablehlo.add %142, %145 : tensor<128xi32>
    %147 = stablehlo.broadcast_in_dim %146, dims = [0] : (tensor<128xi32>) -> tensor<128x1x1x1xi32>
    %148 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<128x1x1x1xi32>
    %149 = stablehlo.compare LT, %147, %148, SIGNED : (tensor<128x1x1x1xi32>, tensor<128x1x1x1xi32>) -> tensor<128x1x1x1xi1>
    %c_12 = stablehlo.constant dense<128> : tensor<i32>
    %150 = stablehlo.broadcast_in_dim %c_12, dims = [] : (tensor<i32>) -> tensor<128x1x1x1xi32>
    %151 = stablehlo.add %147, %150 : tensor<128x1x1x1xi32>
    %152 = stablehlo.select %149, %151, %147 : tensor<128x1x1x1xi1>, tensor<128x1x1x1xi32>
    %153 = stablehlo.broadcast_in_dim %152, dims = [0, 1, 2, 3] : (tensor<128x1x1x1xi32>) -> tensor<128x1x1x32xi32>
    %154 = stablehlo.broadcast_in_dim %153, dims = [0, 1, 2, 3] : (tensor<128x1x1x32xi32>) -> tensor<128x1x1x32x1xi32>
    %155 = stablehlo.broadcast_in_dim %124, dims = [3] : (tensor<32xi32>) -> tensor<1x1x1x32xi32>
    %156 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<1x1x1x32xi32>
    %157 = stablehlo.compare LT, %155, %156, SIGNED : (tensor<1x1x1x32xi32>, tensor<1x1x1x32xi32>) -> tensor<1x1x1x32xi1>
    %c_13 = stablehlo.constant dense<32> : tensor<i32>
    %158 = stablehlo.broadcast_in_dim %c_13, dims = [] : (tensor<i32>) -> tensor<1x1x1x32xi32>
    %159 = stablehlo.add %155, %158 : tensor<1x1x1x32xi32>
    %160 = stablehlo.select %157, %159, %155 : tensor<1x1x1x32xi1>, tensor<1x1x1x32xi32>
    %161 = stablehlo.broadcast_in_dim %160, dims = [0, 1, 2, 3] : (tensor<1x1x1x32xi32>) -> tensor<128x1x1x32xi32>
    %162 = stablehlo.broadcast_in_dim %161, dims = [0, 1, 2, 3] : (tensor<128x1x1x32xi32>) -> tensor<128x1x1x32x1xi32>
    %163 = stablehlo.concatenate %154, %162, dim = 4 : (tensor<128x1x1x32x1xi32>, tensor<128x1x1x32x1xi32>) -> tensor<128x1x1x32x2xi32>
    %164 = "stablehlo.gather"(%141, %163) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0, 1], start_index_map = [0, 1], index_vector_dim = 4>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1>}> : (tensor<128x32xi1>, tensor<128x1x1x32x2xi32>) -> tensor<128x1x1x32xi1>
    %165 = stablehlo.broadcast_in_dim %164, dims = [0, 1, 2, 3] : (tensor<128x1x1x32xi1>) -> tensor<128x1x32x32xi1>
    %166 = stablehlo.and %138, %165 : tensor<128x1x32x32xi1>
    %167 = stablehlo.not %166 : tensor<128x1x32x32xi1>
    %cst_14 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %168 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<128x1x32x32xf32>
    %169 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %170 = stablehlo.broadcast_in_dim %169, dims = [2, 3] : (tensor<32x32xf32>) -> tensor<128x1x32x32xf32>
    %171 = stablehlo.select %167, %168, %170 : tensor<128x1x32x32xi1>, tensor<128x1x32x32xf32>
    %172 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<128x1x32x32xf32>
    %173 = stablehlo.multiply %171, %172 : tensor<128x1x32x32xf32>
    %174 = stablehlo.broadcast_in_dim %173, dims = [0, 1, 2, 3] : (tensor<128x1x32x32xf32>) -> tensor<128x4x32x32xf32>
    %175 = stablehlo.add %116, %174 : tensor<128x4x32x32xf32>
    %176 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<128x4x32xf32>
    %177 = stablehlo.reduce(%175 init: %cst_14) applies stablehlo.maximum across dimensions = [3] : (tensor<128x4x32x32xf32>, tensor<f32>) -> tensor<128x4x32xf32>
    %178 = stablehlo.maximum %176, %177 : tensor<128x4x32xf32>
    %179 = stablehlo.broadcast_in_dim %178, dims = [0, 1, 2] : (tensor<128x4x32xf32>) -> tensor<128x4x32x1xf32>
    %180 = stablehlo.broadcast_in_dim %179, dims = [0, 1, 2, 3] : (tensor<128x4x32x1xf32>) -> tensor<128x4x32x32xf32>
    %181 = stablehlo.subtract %175, %180 : tensor<128x4x32x32xf32>
    %182 = stablehlo.exponential %181 : tensor<128x4x32x32xf32>
    %183 = stablehlo.reduce(%182 init: %cst_5) applies stablehlo.add across dimensions = [3] : (tensor<128x4x32x32xf32>, tensor<f32>) -> tensor<128x4x32xf32>
    %184 = stablehlo.broadcast_in_dim %183, dims = [0, 1, 2] : (tensor<128x4x32xf32>) -> tensor<128x4x32x1xf32>
    %185 = stablehlo.broadcast_in_dim %184, dims = [0, 1, 2, 3] : (tensor<128x4x32x1xf32>) -> tensor<128x4x32x32xf32>
    %186 = stablehlo.divide %182, %185 : tensor<128x4x32x32xf32>
    %187 = stablehlo.reshape %186 : (tensor<128x4x32x32xf32>) -> tensor<512x32x32xf32>
    %188 = stablehlo.dot_general %39, %arg38, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x32xf32>) -> tensor<128x32x32xf32>
    %189 = stablehlo.dot_general %39, %arg12, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x8xf32>) -> tensor<128x32x8xf32>
    %190 = stablehlo.dot_general %189, %arg13, contracting_dims = [2] x [0] : (tensor<128x32x8xf32>, tensor<8x32xf32>) -> tensor<128x32x32xf32>
    %191 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<128x32x32xf32>
    %192 = stablehlo.multiply %190, %191 : tensor<128x32x32xf32>
    %193 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<128x32x32xf32>
    %194 = stablehlo.multiply %192, %193 : tensor<128x32x32xf32>
    %195 = stablehlo.add %188, %194 : tensor<128x32x32xf32>
    %196 = stablehlo.reshape %195 : (tensor<128x32x32xf32>) -> tensor<128x32x2x16xf32>
    %197 = stablehlo.transpose %196, dims = [0, 2, 1, 3] : (tensor<128x32x2x16xf32>) -> tensor<128x2x32x16xf32>
    %198 = stablehlo.broadcast_in_dim %197, dims = [0, 1, 3, 4] : (tensor<128x2x32x16xf32>) -> tensor<128x2x1x32x16xf32>
    %199 = stablehlo.broadcast_in_dim %198, dims = [0, 1, 2, 3, 4] : (tensor<128x2x1x32x16xf32>) -> tensor<128x2x2x32x16xf32>
    %200 = stablehlo.reshape %199 : (tensor<128x2x2x32x16xf32>) -> tensor<128x4x32x16xf32>
    %201 = stablehlo.reshape %200 : (tensor<128x4x32x16xf32>) -> tensor<512x32x16xf32>
    %202 = stablehlo.dot_general %187, %201, batching_dims = [0] x [0], contracting_dims = [2] x [1] : (tensor<512x32x32xf32>, tensor<512x32x16xf32>) -> tensor<512x32x16xf32>
    %203 = stablehlo.reshape %202 : (tensor<512x32x16xf32>) -> tensor<128x4x32x16xf32>
    %204 = stablehlo.transpose %203, dims = [0, 2, 1, 3] : (tensor<128x4x32x16xf32>) -> tensor<128x32x4x16xf32>
    %205 = stablehlo.reshape %204 : (tensor<128x32x4x16xf32>) -> tensor<128x32x64xf32>
    %206 = stablehlo.dot_general %205, %arg36, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x64xf32>) -> tensor<128x32x64xf32>
    %207 = stablehlo.dot_general %205, %arg8, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x8xf32>) -> tensor<128x32x8xf32>
    %208 = stablehlo.dot_general %207, %arg9, contracting_dims = [2] x [0] : (tensor<128x32x8xf32>, tensor<8x64xf32>) -> tensor<128x32x64xf32>
    %209 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %210 = stablehlo.multiply %208, %209 : tensor<128x32x64xf32>
    %211 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %212 = stablehlo.multiply %210, %211 : tensor<128x32x64xf32>
    %213 = stablehlo.add %206, %212 : tensor<128x32x64xf32>
    %214 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %215 = stablehlo.multiply %213, %214 : tensor<128x32x64xf32>
    %216 = stablehlo.add %25, %215 : tensor<128x32x64xf32>
    %217 = stablehlo.broadcast_in_dim %arg34, dims = [2] : (tensor<64xf32>) -> tensor<1x1x64xf32>
    %218 = stablehlo.broadcast_in_dim %217, dims = [0, 1, 2] : (tensor<1x1x64xf32>) -> tensor<128x32x64xf32>
    %219 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %220 = stablehlo.power %216, %219 : tensor<128x32x64xf32>
    %221 = stablehlo.reduce(%220 init: %cst_5) applies stablehlo.add across dimensions = [2] : (tensor<128x32x64xf32>, tensor<f32>) -> tensor<128x32xf32>
    %222 = stablehlo.broadcast_in_dim %221, dims = [0, 1] : (tensor<128x32xf32>) -> tensor<128x32x1xf32>
    %223 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %224 = stablehlo.divide %222, %223 : tensor<128x32x1xf32>
    %225 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %226 = stablehlo.add %224, %225 : tensor<128x32x1xf32>
    %227 = stablehlo.rsqrt %226 : tensor<128x32x1xf32>
    %228 = stablehlo.broadcast_in_dim %227, dims = [0, 1, 2] : (tensor<128x32x1xf32>) -> tensor<128x32x64xf32>
    %229 = stablehlo.multiply %216, %228 : tensor<128x32x64xf32>
    %230 = stablehlo.multiply %218, %229 : tensor<128x32x64xf32>
    %231 = stablehlo.dot_general %230, %arg32, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x176xf32>) -> tensor<128x32x176xf32>
    %232 = stablehlo.dot_general %230, %arg2, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x8xf32>) -> tensor<128x32x8xf32>
    %233 = stablehlo.dot_general %232, %arg3, contracting_dims = [2] x [0] : (tensor<128x32x8xf32>, tensor<8x176xf32>) -> tensor<128x32x176xf32>
    %234 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<128x32x176xf32>
    %235 = stablehlo.multiply %233, %234 : tensor<128x32x176xf32>
    %236 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<128x32x176xf32>
    %237 = stablehlo.multiply %235, %236 : tensor<128x32x176xf32>
    %238 = stablehlo.add %231, %237 : tensor<128x32x176xf32>
    %239 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<128x32x176xf32>
    %240 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<128x32x176xf32>
    %241 = stablehlo.negate %238 : tensor<128x32x176xf32>
    %242 = stablehlo.exponential %241 : tensor<128x32x176xf32>
    %243 = stablehlo.add %240, %242 : tensor<128x32x176xf32>
    %244 = stablehlo.divide %239, %243 : tensor<128x32x176xf32>
    %245 = stablehlo.multiply %238, %244 : tensor<128x32x176xf32>
    %246 = stablehlo.dot_general %230, %arg33, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x176xf32>) -> tensor<128x32x176xf32>
    %247 = stablehlo.dot_general %230, %arg4, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x8xf32>) -> tensor<128x32x8xf32>
    %248 = stablehlo.dot_general %247, %arg5, contracting_dims = [2] x [0] : (tensor<128x32x8xf32>, tensor<8x176xf32>) -> tensor<128x32x176xf32>
    %249 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<128x32x176xf32>
    %250 = stablehlo.multiply %248, %249 : tensor<128x32x176xf32>
    %251 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<128x32x176xf32>
    %252 = stablehlo.multiply %250, %251 : tensor<128x32x176xf32>
    %253 = stablehlo.add %246, %252 : tensor<128x32x176xf32>
    %254 = stablehlo.multiply %245, %253 : tensor<128x32x176xf32>
    %255 = stablehlo.dot_general %254, %arg31, contracting_dims = [2] x [0] : (tensor<128x32x176xf32>, tensor<176x64xf32>) -> tensor<128x32x64xf32>
    %256 = stablehlo.dot_general %254, %arg0, contracting_dims = [2] x [0] : (tensor<128x32x176xf32>, tensor<176x8xf32>) -> tensor<128x32x8xf32>
    %257 = stablehlo.dot_general %256, %arg1, contracting_dims = [2] x [0] : (tensor<128x32x8xf32>, tensor<8x64xf32>) -> tensor<128x32x64xf32>
    %258 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %259 = stablehlo.multiply %257, %258 : tensor<128x32x64xf32>
    %260 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %261 = stablehlo.multiply %259, %260 : tensor<128x32x64xf32>
    %262 = stablehlo.add %255, %261 : tensor<128x32x64xf32>
    %263 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %264 = stablehlo.multiply %262, %263 : tensor<128x32x64xf32>
    %265 = stablehlo.add %216, %264 : tensor<128x32x64xf32>
    %266 = stablehlo.broadcast_in_dim %arg39, dims = [2] : (tensor<64xf32>) -> tensor<1x1x64xf32>
    %267 = stablehlo.broadcast_in_dim %266, dims = [0, 1, 2] : (tensor<1x1x64xf32>) -> tensor<128x32x64xf32>
    %268 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %269 = stablehlo.power %265, %268 : tensor<128x32x64xf32>
    %270 = stablehlo.reduce(%269 init: %cst_5) applies stablehlo.add across dimensions = [2] : (tensor<128x32x64xf32>, tensor<f32>) -> tensor<128x32xf32>
    %271 = stablehlo.broadcast_in_dim %270, dims = [0, 1] : (tensor<128x32xf32>) -> tensor<128x32x1xf32>
    %272 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %273 = stablehlo.divide %271, %272 : tensor<128x32x1xf32>
    %274 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %275 = stablehlo.add %273, %274 : tensor<128x32x1xf32>
    %276 = stablehlo.rsqrt %275 : tensor<128x32x1xf32>
    %277 = stablehlo.broadcast_in_dim %276, dims = [0, 1, 2] : (tensor<128x32x1xf32>) -> tensor<128x32x64xf32>
    %278 = stablehlo.multiply %265, %277 : tensor<128x32x64xf32>
    %279 = stablehlo.multiply %267, %278 : tensor<128x32x64xf32>
    %280 = stablehlo.dot_general %279, %arg46, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x64xf32>) -> tensor<128x32x64xf32>
    %281 = stablehlo.dot_general %279, %arg24, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x8xf32>) -> tensor<128x32x8xf32>
    %282 = stablehlo.dot_general %281, %arg25, contracting_dims = [2] x [0] : (tensor<128x32x8xf32>, tensor<8x64xf32>) -> tensor<128x32x64xf32>
    %283 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %284 = stablehlo.multiply %282, %283 : tensor<128x32x64xf32>
    %285 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %286 = stablehlo.multiply %284, %285 : tensor<128x32x64xf32>
    %287 = stablehlo.add %280, %286 : tensor<128x32x64xf32>
    %288 = stablehlo.reshape %287 : (tensor<128x32x64xf32>) -> tensor<128x32x4x16xf32>
    %289 = stablehlo.transpose %288, dims = [0, 2, 1, 3] : (tensor<128x32x4x16xf32>) -> tensor<128x4x32x16xf32>
    %290 = stablehlo.broadcast_in_dim %67, dims = [0, 2, 3] : (tensor<1x32x16xf32>) -> tensor<1x1x32x16xf32>
    %291 = stablehlo.broadcast_in_dim %290, dims = [0, 1, 2, 3] : (tensor<1x1x32x16xf32>) -> tensor<128x4x32x16xf32>
    %292 = stablehlo.multiply %289, %291 : tensor<128x4x32x16xf32>
    %293 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<128x4x32x8xf32>
    %294 = stablehlo.slice %289 [0:128, 0:4, 0:32, 8:16] : (tensor<128x4x32x16xf32>) -> tensor<128x4x32x8xf32>
    %295 = stablehlo.multiply %293, %294 : tensor<128x4x32x8xf32>
    %296 = stablehlo.slice %289 [0:128, 0:4, 0:32, 0:8] : (tensor<128x4x32x16xf32>) -> tensor<128x4x32x8xf32>
    %297 = stablehlo.concatenate %295, %296, dim = 3 : (tensor<128x4x32x8xf32>, tensor<128x4x32x8xf32>) -> tensor<128x4x32x16xf32>
    %298 = stablehlo.broadcast_in_dim %78, dims = [0, 2, 3] : (tensor<1x32x16xf32>) -> tensor<1x1x32x16xf32>
    %299 = stablehlo.broadcast_in_dim %298, dims = [0, 1, 2, 3] : (tensor<1x1x32x16xf32>) -> tensor<128x4x32x16xf32>
    %300 = stablehlo.multiply %297, %299 : tensor<128x4x32x16xf32>
    %301 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<128x4x32x16xf32>
    %302 = stablehlo.multiply %300, %301 : tensor<128x4x32x16xf32>
    %303 = stablehlo.add %292, %302 : tensor<128x4x32x16xf32>
    %304 = stablehlo.reshape %303 : (tensor<128x4x32x16xf32>) -> tensor<512x32x16xf32>
    %305 = stablehlo.dot_general %279, %arg44, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x32xf32>) -> tensor<128x32x32xf32>
    %306 = stablehlo.dot_general %279, %arg20, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x8xf32>) -> tensor<128x32x8xf32>
    %307 = stablehlo.dot_general %306, %arg21, contracting_dims = [2] x [0] : (tensor<128x32x8xf32>, tensor<8x32xf32>) -> tensor<128x32x32xf32>
    %308 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<128x32x32xf32>
    %309 = stablehlo.multiply %307, %308 : tensor<128x32x32xf32>
    %310 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<128x32x32xf32>
    %311 = stablehlo.multiply %309, %310 : tensor<128x32x32xf32>
    %312 = stablehlo.add %305, %311 : tensor<128x32x32xf32>
    %313 = stablehlo.reshape %312 : (tensor<128x32x32xf32>) -> tensor<128x32x2x16xf32>
    %314 = stablehlo.transpose %313, dims = [0, 2, 1, 3] : (tensor<128x32x2x16xf32>) -> tensor<128x2x32x16xf32>
    %315 = stablehlo.broadcast_in_dim %290, dims = [0, 1, 2, 3] : (tensor<1x1x32x16xf32>) -> tensor<128x2x32x16xf32>
    %316 = stablehlo.multiply %314, %315 : tensor<128x2x32x16xf32>
    %317 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<128x2x32x8xf32>
    %318 = stablehlo.slice %314 [0:128, 0:2, 0:32, 8:16] : (tensor<128x2x32x16xf32>) -> tensor<128x2x32x8xf32>
    %319 = stablehlo.multiply %317, %318 : tensor<128x2x32x8xf32>
    %320 = stablehlo.slice %314 [0:128, 0:2, 0:32, 0:8] : (tensor<128x2x32x16xf32>) -> tensor<128x2x32x8xf32>
    %321 = stablehlo.concatenate %319, %320, dim = 3 : (tensor<128x2x32x8xf32>, tensor<128x2x32x8xf32>) -> tensor<128x2x32x16xf32>
    %322 = stablehlo.broadcast_in_dim %298, dims = [0, 1, 2, 3] : (tensor<1x1x32x16xf32>) -> tensor<128x2x32x16xf32>
    %323 = stablehlo.multiply %321, %322 : tensor<128x2x32x16xf32>
    %324 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<128x2x32x16xf32>
    %325 = stablehlo.multiply %323, %324 : tensor<128x2x32x16xf32>
    %326 = stablehlo.add %316, %325 : tensor<128x2x32x16xf32>
    %327 = stablehlo.broadcast_in_dim %326, dims = [0, 1, 3, 4] : (tensor<128x2x32x16xf32>) -> tensor<128x2x1x32x16xf32>
    %328 = stablehlo.broadcast_in_dim %327, dims = [0, 1, 2, 3, 4] : (tensor<128x2x1x32x16xf32>) -> tensor<128x2x2x32x16xf32>
    %329 = stablehlo.reshape %328 : (tensor<128x2x2x32x16xf32>) -> tensor<128x4x32x16xf32>
    %330 = stablehlo.transpose %329, dims = [0, 1, 3, 2] : (tensor<128x4x32x16xf32>) -> tensor<128x4x16x32xf32>
    %331 = stablehlo.reshape %330 : (tensor<128x4x16x32xf32>) -> tensor<512x16x32xf32>
    %332 = stablehlo.dot_general %304, %331, batching_dims = [0] x [0], contracting_dims = [2] x [1] : (tensor<512x32x16xf32>, tensor<512x16x32xf32>) -> tensor<512x32x32xf32>
    %333 = stablehlo.reshape %332 : (tensor<512x32x32xf32>) -> tensor<128x4x32x32xf32>
    %334 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<128x4x32x32xf32>
    %335 = stablehlo.multiply %333, %334 : tensor<128x4x32x32xf32>
    %336 = stablehlo.not %166 : tensor<128x1x32x32xi1>
    %337 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<128x1x32x32xf32>
    %338 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %339 = stablehlo.broadcast_in_dim %338, dims = [2, 3] : (tensor<32x32xf32>) -> tensor<128x1x32x32xf32>
    %340 = stablehlo.select %336, %337, %339 : tensor<128x1x32x32xi1>, tensor<128x1x32x32xf32>
    %341 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<128x1x32x32xf32>
    %342 = stablehlo.multiply %340, %341 : tensor<128x1x32x32xf32>
    %343 = stablehlo.broadcast_in_dim %342, dims = [0, 1, 2, 3] : (tensor<128x1x32x32xf32>) -> tensor<128x4x32x32xf32>
    %344 = stablehlo.add %335, %343 : tensor<128x4x32x32xf32>
    %345 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<128x4x32xf32>
    %346 = stablehlo.reduce(%344 init: %cst_14) applies stablehlo.maximum across dimensions = [3] : (tensor<128x4x32x32xf32>, tensor<f32>) -> tensor<128x4x32xf32>
    %347 = stablehlo.maximum %345, %346 : tensor<128x4x32xf32>
    %348 = stablehlo.broadcast_in_dim %347, dims = [0, 1, 2] : (tensor<128x4x32xf32>) -> tensor<128x4x32x1xf32>
    %349 = stablehlo.broadcast_in_dim %348, dims = [0, 1, 2, 3] : (tensor<128x4x32x1xf32>) -> tensor<128x4x32x32xf32>
    %350 = stablehlo.subtract %344, %349 : tensor<128x4x32x32xf32>
    %351 = stablehlo.exponential %350 : tensor<128x4x32x32xf32>
    %352 = stablehlo.reduce(%351 init: %cst_5) applies stablehlo.add across dimensions = [3] : (tensor<128x4x32x32xf32>, tensor<f32>) -> tensor<128x4x32xf32>
    %353 = stablehlo.broadcast_in_dim %352, dims = [0, 1, 2] : (tensor<128x4x32xf32>) -> tensor<128x4x32x1xf32>
    %354 = stablehlo.broadcast_in_dim %353, dims = [0, 1, 2, 3] : (tensor<128x4x32x1xf32>) -> tensor<128x4x32x32xf32>
    %355 = stablehlo.divide %351, %354 : tensor<128x4x32x32xf32>
    %356 = stablehlo.reshape %355 : (tensor<128x4x32x32xf32>) -> tensor<512x32x32xf32>
    %357 = stablehlo.dot_general %279, %arg47, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x32xf32>) -> tensor<128x32x32xf32>
    %358 = stablehlo.dot_general %279, %arg26, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x8xf32>) -> tensor<128x32x8xf32>
    %359 = stablehlo.dot_general %358, %arg27, contracting_dims = [2] x [0] : (tensor<128x32x8xf32>, tensor<8x32xf32>) -> tensor<128x32x32xf32>
    %360 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<128x32x32xf32>
    %361 = stablehlo.multiply %359, %360 : tensor<128x32x32xf32>
    %362 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<128x32x32xf32>
    %363 = stablehlo.multiply %361, %362 : tensor<128x32x32xf32>
    %364 = stablehlo.add %357, %363 : tensor<128x32x32xf32>
    %365 = stablehlo.reshape %364 : (tensor<128x32x32xf32>) -> tensor<128x32x2x16xf32>
    %366 = stablehlo.transpose %365, dims = [0, 2, 1, 3] : (tensor<128x32x2x16xf32>) -> tensor<128x2x32x16xf32>
    %367 = stablehlo.broadcast_in_dim %366, dims = [0, 1, 3, 4] : (tensor<128x2x32x16xf32>) -> tensor<128x2x1x32x16xf32>
    %368 = stablehlo.broadcast_in_dim %367, dims = [0, 1, 2, 3, 4] : (tensor<128x2x1x32x16xf32>) -> tensor<128x2x2x32x16xf32>
    %369 = stablehlo.reshape %368 : (tensor<128x2x2x32x16xf32>) -> tensor<128x4x32x16xf32>
    %370 = stablehlo.reshape %369 : (tensor<128x4x32x16xf32>) -> tensor<512x32x16xf32>
    %371 = stablehlo.dot_general %356, %370, batching_dims = [0] x [0], contracting_dims = [2] x [1] : (tensor<512x32x32xf32>, tensor<512x32x16xf32>) -> tensor<512x32x16xf32>
    %372 = stablehlo.reshape %371 : (tensor<512x32x16xf32>) -> tensor<128x4x32x16xf32>
    %373 = stablehlo.transpose %372, dims = [0, 2, 1, 3] : (tensor<128x4x32x16xf32>) -> tensor<128x32x4x16xf32>
    %374 = stablehlo.reshape %373 : (tensor<128x32x4x16xf32>) -> tensor<128x32x64xf32>
    %375 = stablehlo.dot_general %374, %arg45, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x64xf32>) -> tensor<128x32x64xf32>
    %376 = stablehlo.dot_general %374, %arg22, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x8xf32>) -> tensor<128x32x8xf32>
    %377 = stablehlo.dot_general %376, %arg23, contracting_dims = [2] x [0] : (tensor<128x32x8xf32>, tensor<8x64xf32>) -> tensor<128x32x64xf32>
    %378 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %379 = stablehlo.multiply %377, %378 : tensor<128x32x64xf32>
    %380 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %381 = stablehlo.multiply %379, %380 : tensor<128x32x64xf32>
    %382 = stablehlo.add %375, %381 : tensor<128x32x64xf32>
    %383 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %384 = stablehlo.multiply %382, %383 : tensor<128x32x64xf32>
    %385 = stablehlo.add %265, %384 : tensor<128x32x64xf32>
    %386 = stablehlo.broadcast_in_dim %arg43, dims = [2] : (tensor<64xf32>) -> tensor<1x1x64xf32>
    %387 = stablehlo.broadcast_in_dim %386, dims = [0, 1, 2] : (tensor<1x1x64xf32>) -> tensor<128x32x64xf32>
    %388 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %389 = stablehlo.power %385, %388 : tensor<128x32x64xf32>
    %390 = stablehlo.reduce(%389 init: %cst_5) applies stablehlo.add across dimensions = [2] : (tensor<128x32x64xf32>, tensor<f32>) -> tensor<128x32xf32>
    %391 = stablehlo.broadcast_in_dim %390, dims = [0, 1] : (tensor<128x32xf32>) -> tensor<128x32x1xf32>
    %392 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %393 = stablehlo.divide %391, %392 : tensor<128x32x1xf32>
    %394 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %395 = stablehlo.add %393, %394 : tensor<128x32x1xf32>
    %396 = stablehlo.rsqrt %395 : tensor<128x32x1xf32>
    %397 = stablehlo.broadcast_in_dim %396, dims = [0, 1, 2] : (tensor<128x32x1xf32>) -> tensor<128x32x64xf32>
    %398 = stablehlo.multiply %385, %397 : tensor<128x32x64xf32>
    %399 = stablehlo.multiply %387, %398 : tensor<128x32x64xf32>
    %400 = stablehlo.dot_general %399, %arg41, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x176xf32>) -> tensor<128x32x176xf32>
    %401 = stablehlo.dot_general %399, %arg16, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x8xf32>) -> tensor<128x32x8xf32>
    %402 = stablehlo.dot_general %401, %arg17, contracting_dims = [2] x [0] : (tensor<128x32x8xf32>, tensor<8x176xf32>) -> tensor<128x32x176xf32>
    %403 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<128x32x176xf32>
    %404 = stablehlo.multiply %402, %403 : tensor<128x32x176xf32>
    %405 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<128x32x176xf32>
    %406 = stablehlo.multiply %404, %405 : tensor<128x32x176xf32>
    %407 = stablehlo.add %400, %406 : tensor<128x32x176xf32>
    %408 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<128x32x176xf32>
    %409 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<128x32x176xf32>
    %410 = stablehlo.negate %407 : tensor<128x32x176xf32>
    %411 = stablehlo.exponential %410 : tensor<128x32x176xf32>
    %412 = stablehlo.add %409, %411 : tensor<128x32x176xf32>
    %413 = stablehlo.divide %408, %412 : tensor<128x32x176xf32>
    %414 = stablehlo.multiply %407, %413 : tensor<128x32x176xf32>
    %415 = stablehlo.dot_general %399, %arg42, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x176xf32>) -> tensor<128x32x176xf32>
    %416 = stablehlo.dot_general %399, %arg18, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x8xf32>) -> tensor<128x32x8xf32>
    %417 = stablehlo.dot_general %416, %arg19, contracting_dims = [2] x [0] : (tensor<128x32x8xf32>, tensor<8x176xf32>) -> tensor<128x32x176xf32>
    %418 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<128x32x176xf32>
    %419 = stablehlo.multiply %417, %418 : tensor<128x32x176xf32>
    %420 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<128x32x176xf32>
    %421 = stablehlo.multiply %419, %420 : tensor<128x32x176xf32>
    %422 = stablehlo.add %415, %421 : tensor<128x32x176xf32>
    %423 = stablehlo.multiply %414, %422 : tensor<128x32x176xf32>
    %424 = stablehlo.dot_general %423, %arg40, contracting_dims = [2] x [0] : (tensor<128x32x176xf32>, tensor<176x64xf32>) -> tensor<128x32x64xf32>
    %425 = stablehlo.dot_general %423, %arg14, contracting_dims = [2] x [0] : (tensor<128x32x176xf32>, tensor<176x8xf32>) -> tensor<128x32x8xf32>
    %426 = stablehlo.dot_general %425, %arg15, contracting_dims = [2] x [0] : (tensor<128x32x8xf32>, tensor<8x64xf32>) -> tensor<128x32x64xf32>
    %427 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %428 = stablehlo.multiply %426, %427 : tensor<128x32x64xf32>
    %429 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %430 = stablehlo.multiply %428, %429 : tensor<128x32x64xf32>
    %431 = stablehlo.add %424, %430 : tensor<128x32x64xf32>
    %432 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %433 = stablehlo.multiply %431, %432 : tensor<128x32x64xf32>
    %434 = stablehlo.add %385, %433 : tensor<128x32x64xf32>
    %435 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %436 = stablehlo.power %434, %435 : tensor<128x32x64xf32>
    %437 = stablehlo.reduce(%436 init: %cst_5) applies stablehlo.add across dimensions = [2] : (tensor<128x32x64xf32>, tensor<f32>) -> tensor<128x32xf32>
    %438 = stablehlo.broadcast_in_dim %437, dims = [0, 1] : (tensor<128x32xf32>) -> tensor<128x32x1xf32>
    %439 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %440 = stablehlo.divide %438, %439 : tensor<128x32x1xf32>
    %441 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %442 = stablehlo.add %440, %441 : tensor<128x32x1xf32>
    %443 = stablehlo.rsqrt %442 : tensor<128x32x1xf32>
    %444 = stablehlo.broadcast_in_dim %443, dims = [0, 1, 2] : (tensor<128x32x1xf32>) -> tensor<128x32x64xf32>
    %445 = stablehlo.multiply %434, %444 : tensor<128x32x64xf32>
    %446 = stablehlo.multiply %1, %445 : tensor<128x32x64xf32>
    %447 = stablehlo.dot_general %446, %arg28, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x2xf32>) -> tensor<128x32x2xf32>
    %448 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<128xi32>
    %449 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<128xi32>
    %450 = stablehlo.iota dim = 0 : tensor<128xi32>
    %451 = stablehlo.multiply %449, %450 : tensor<128xi32>
    %452 = stablehlo.add %448, %451 : tensor<128xi32>
    %453 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<128xi32>
    %454 = stablehlo.compare LT, %452, %453, SIGNED : (tensor<128xi32>, tensor<128xi32>) -> tensor<128xi1>
    %455 = stablehlo.broadcast_in_dim %c_12, dims = [] : (tensor<i32>) -> tensor<128xi32>
    %456 = stablehlo.add %452, %455 : tensor<128xi32>
    %457 = stablehlo.select %454, %456, %452 : tensor<128xi1>, tensor<128xi32>
    %458 = stablehlo.broadcast_in_dim %457, dims = [0] : (tensor<128xi32>) -> tensor<128x1xi32>
    %459 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<32xi32>
    %460 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<32xi32>
    %461 = stablehlo.iota dim = 0 : tensor<32xi32>
    %462 = stablehlo.multiply %460, %461 : tensor<32xi32>
    %463 = stablehlo.add %459, %462 : tensor<32xi32>
    %464 = stablehlo.broadcast_in_dim %463, dims = [1] : (tensor<32xi32>) -> tensor<1x32xi32>
    %465 = stablehlo.broadcast_in_dim %464, dims = [0, 1] : (tensor<1x32xi32>) -> tensor<128x32xi32>
    %466 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<128x32xi32>
    %467 = stablehlo.compare NE, %8, %466, SIGNED : (tensor<128x32xi32>, tensor<128x32xi32>) -> tensor<128x32xi1>
    %468 = stablehlo.convert %467 : (tensor<128x32xi1>) -> tensor<128x32xi32>
    %469 = stablehlo.multiply %465, %468 : tensor<128x32xi32>
    %470 = stablehlo.iota dim = 1 : tensor<128x32xi32>
    %c_15 = stablehlo.constant dense<-2147483648> : tensor<i32>
    %471:2 = stablehlo.reduce(%469 init: %c_15), (%470 init: %c) across dimensions = [1] : (tensor<128x32xi32>, tensor<128x32xi32>, tensor<i32>, tensor<i32>) -> (tensor<128xi32>, tensor<128xi32>)
     reducer(%arg53: tensor<i32>, %arg55: tensor<i32>) (%arg54: tensor<i32>, %arg56: tensor<i32>)  {
      %943 = stablehlo.compare GT, %arg53, %arg55, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %944 = stablehlo.compare NE, %arg53, %arg53, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %945 = stablehlo.or %943, %944 : tensor<i1>
      %946 = stablehlo.select %945, %arg53, %arg55 : tensor<i1>, tensor<i32>
      %947 = stablehlo.compare EQ, %arg53, %arg55, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %948 = stablehlo.compare LT, %arg54, %arg56, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %949 = stablehlo.and %947, %948 : tensor<i1>
      %950 = stablehlo.or %945, %949 : tensor<i1>
      %951 = stablehlo.select %950, %arg54, %arg56 : tensor<i1>, tensor<i32>
      stablehlo.return %946, %951 : tensor<i32>, tensor<i32>
    }
    %472 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<128xi32>
    %473 = stablehlo.compare LT, %471#1, %472, SIGNED : (tensor<128xi32>, tensor<128xi32>) -> tensor<128xi1>
    %474 = stablehlo.broadcast_in_dim %c_13, dims = [] : (tensor<i32>) -> tensor<128xi32>
    %475 = stablehlo.add %471#1, %474 : tensor<128xi32>
    %476 = stablehlo.select %473, %475, %471#1 : tensor<128xi1>, tensor<128xi32>
    %477 = stablehlo.broadcast_in_dim %476, dims = [0] : (tensor<128xi32>) -> tensor<128x1xi32>
    %478 = stablehlo.concatenate %458, %477, dim = 1 : (tensor<128x1xi32>, tensor<128x1xi32>) -> tensor<128x2xi32>
    %479 = "stablehlo.gather"(%447, %478) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0, 1], start_index_map = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1, 2>}> : (tensor<128x32x2xf32>, tensor<128x2xi32>) -> tensor<128x2xf32>
    %480 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %481 = stablehlo.reduce(%479 init: %cst_14) applies stablehlo.maximum across dimensions = [1] : (tensor<128x2xf32>, tensor<f32>) -> tensor<128xf32>
    %482 = stablehlo.maximum %480, %481 : tensor<128xf32>
    %483 = stablehlo.broadcast_in_dim %482, dims = [0] : (tensor<128xf32>) -> tensor<128x1xf32>
    %484 = stablehlo.broadcast_in_dim %483, dims = [0, 1] : (tensor<128x1xf32>) -> tensor<128x2xf32>
    %485 = stablehlo.subtract %479, %484 : tensor<128x2xf32>
    %486 = stablehlo.exponential %485 : tensor<128x2xf32>
    %487 = stablehlo.reduce(%486 init: %cst_5) applies stablehlo.add across dimensions = [1] : (tensor<128x2xf32>, tensor<f32>) -> tensor<128xf32>
    %488 = stablehlo.broadcast_in_dim %487, dims = [0] : (tensor<128xf32>) -> tensor<128x1xf32>
    %489 = stablehlo.log %488 : tensor<128x1xf32>
    %490 = stablehlo.broadcast_in_dim %489, dims = [0, 1] : (tensor<128x1xf32>) -> tensor<128x2xf32>
    %491 = stablehlo.subtract %485, %490 : tensor<128x2xf32>
    %492 = stablehlo.multiply %arg51, %491 : tensor<128x2xf32>
    %493 = stablehlo.reduce(%492 init: %cst_5) applies stablehlo.add across dimensions = [1] : (tensor<128x2xf32>, tensor<f32>) -> tensor<128xf32>
    %494 = stablehlo.negate %493 : tensor<128xf32>
    %495 = stablehlo.reduce(%494 init: %cst_5) applies stablehlo.add across dimensions = [0] : (tensor<128xf32>, tensor<f32>) -> tensor<f32>
    %cst_16 = stablehlo.constant dense<1.280000e+02> : tensor<f32>
    %496 = stablehlo.divide %495, %cst_16 : tensor<f32>
    %497 = stablehlo.broadcast_in_dim %0, dims = [0, 1, 2] : (tensor<1x1x64xf32>) -> tensor<128x32x64xf32>
    %498 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<128x32x2xf32>
    %499 = stablehlo.divide %cst_8, %cst_16 : tensor<f32>
    %500 = stablehlo.broadcast_in_dim %499, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %501 = stablehlo.negate %500 : tensor<128xf32>
    %502 = stablehlo.broadcast_in_dim %501, dims = [0] : (tensor<128xf32>) -> tensor<128x2xf32>
    %503 = stablehlo.multiply %arg51, %502 : tensor<128x2xf32>
    %504 = stablehlo.negate %503 : tensor<128x2xf32>
    %505 = stablehlo.reduce(%504 init: %cst_5) applies stablehlo.add across dimensions = [1] : (tensor<128x2xf32>, tensor<f32>) -> tensor<128xf32>
    %506 = stablehlo.reshape %505 : (tensor<128xf32>) -> tensor<128x1xf32>
    %507 = stablehlo.divide %506, %488 : tensor<128x1xf32>
    %508 = stablehlo.reduce(%507 init: %cst_5) applies stablehlo.add across dimensions = [1] : (tensor<128x1xf32>, tensor<f32>) -> tensor<128xf32>
    %509 = stablehlo.broadcast_in_dim %508, dims = [0] : (tensor<128xf32>) -> tensor<128x2xf32>
    %510 = stablehlo.multiply %509, %486 : tensor<128x2xf32>
    %511 = stablehlo.add %503, %510 : tensor<128x2xf32>
    %512 = "stablehlo.scatter"(%498, %478, %511) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg53: tensor<f32>, %arg54: tensor<f32>):
      %943 = stablehlo.add %arg53, %arg54 : tensor<f32>
      stablehlo.return %943 : tensor<f32>
    }) : (tensor<128x32x2xf32>, tensor<128x2xi32>, tensor<128x2xf32>) -> tensor<128x32x2xf32>
    %513 = stablehlo.dot_general %512, %arg28, contracting_dims = [2] x [1] : (tensor<128x32x2xf32>, tensor<64x2xf32>) -> tensor<128x32x64xf32>
    %514 = stablehlo.multiply %497, %513 : tensor<128x32x64xf32>
    %515 = stablehlo.broadcast_in_dim %443, dims = [0, 1, 2] : (tensor<128x32x1xf32>) -> tensor<128x32x64xf32>
    %516 = stablehlo.multiply %514, %515 : tensor<128x32x64xf32>
    %517 = stablehlo.multiply %434, %514 : tensor<128x32x64xf32>
    %518 = stablehlo.reduce(%517 init: %cst_5) applies stablehlo.add across dimensions = [2] : (tensor<128x32x64xf32>, tensor<f32>) -> tensor<128x32xf32>
    %519 = stablehlo.reshape %518 : (tensor<128x32xf32>) -> tensor<128x32x1xf32>
    %cst_17 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %520 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %521 = stablehlo.divide %443, %442 : tensor<128x32x1xf32>
    %522 = stablehlo.multiply %520, %521 : tensor<128x32x1xf32>
    %523 = stablehlo.multiply %519, %522 : tensor<128x32x1xf32>
    %524 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %525 = stablehlo.divide %523, %524 : tensor<128x32x1xf32>
    %526 = stablehlo.reduce(%525 init: %cst_5) applies stablehlo.add across dimensions = [2] : (tensor<128x32x1xf32>, tensor<f32>) -> tensor<128x32xf32>
    %527 = stablehlo.broadcast_in_dim %526, dims = [0, 1] : (tensor<128x32xf32>) -> tensor<128x32x64xf32>
    %528 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %529 = stablehlo.subtract %cst_4, %cst_8 : tensor<f32>
    %530 = stablehlo.broadcast_in_dim %529, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %531 = stablehlo.power %434, %530 : tensor<128x32x64xf32>
    %532 = stablehlo.multiply %528, %531 : tensor<128x32x64xf32>
    %533 = stablehlo.multiply %527, %532 : tensor<128x32x64xf32>
    %534 = stablehlo.add %516, %533 : tensor<128x32x64xf32>
    %535 = stablehlo.broadcast_in_dim %386, dims = [0, 1, 2] : (tensor<1x1x64xf32>) -> tensor<128x32x64xf32>
    %536 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %537 = stablehlo.multiply %534, %536 : tensor<128x32x64xf32>
    %538 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %539 = stablehlo.multiply %537, %538 : tensor<128x32x64xf32>
    %540 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %541 = stablehlo.multiply %539, %540 : tensor<128x32x64xf32>
    %542 = stablehlo.dot_general %541, %arg15, contracting_dims = [2] x [1] : (tensor<128x32x64xf32>, tensor<8x64xf32>) -> tensor<128x32x8xf32>
    %543 = stablehlo.dot_general %542, %arg14, contracting_dims = [2] x [1] : (tensor<128x32x8xf32>, tensor<176x8xf32>) -> tensor<128x32x176xf32>
    %544 = stablehlo.dot_general %537, %arg40, contracting_dims = [2] x [1] : (tensor<128x32x64xf32>, tensor<176x64xf32>) -> tensor<128x32x176xf32>
    %545 = stablehlo.add %543, %544 : tensor<128x32x176xf32>
    %546 = stablehlo.multiply %414, %545 : tensor<128x32x176xf32>
    %547 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<128x32x176xf32>
    %548 = stablehlo.multiply %546, %547 : tensor<128x32x176xf32>
    %549 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<128x32x176xf32>
    %550 = stablehlo.multiply %548, %549 : tensor<128x32x176xf32>
    %551 = stablehlo.dot_general %550, %arg19, contracting_dims = [2] x [1] : (tensor<128x32x176xf32>, tensor<8x176xf32>) -> tensor<128x32x8xf32>
    %552 = stablehlo.dot_general %551, %arg18, contracting_dims = [2] x [1] : (tensor<128x32x8xf32>, tensor<64x8xf32>) -> tensor<128x32x64xf32>
    %553 = stablehlo.dot_general %546, %arg42, contracting_dims = [2] x [1] : (tensor<128x32x176xf32>, tensor<64x176xf32>) -> tensor<128x32x64xf32>
    %554 = stablehlo.add %552, %553 : tensor<128x32x64xf32>
    %555 = stablehlo.multiply %545, %422 : tensor<128x32x176xf32>
    %556 = stablehlo.multiply %555, %413 : tensor<128x32x176xf32>
    %557 = stablehlo.multiply %407, %555 : tensor<128x32x176xf32>
    %558 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<128x32x176xf32>
    %559 = stablehlo.subtract %558, %413 : tensor<128x32x176xf32>
    %560 = stablehlo.multiply %413, %559 : tensor<128x32x176xf32>
    %561 = stablehlo.multiply %557, %560 : tensor<128x32x176xf32>
    %562 = stablehlo.add %556, %561 : tensor<128x32x176xf32>
    %563 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<128x32x176xf32>
    %564 = stablehlo.multiply %562, %563 : tensor<128x32x176xf32>
    %565 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<128x32x176xf32>
    %566 = stablehlo.multiply %564, %565 : tensor<128x32x176xf32>
    %567 = stablehlo.dot_general %566, %arg17, contracting_dims = [2] x [1] : (tensor<128x32x176xf32>, tensor<8x176xf32>) -> tensor<128x32x8xf32>
    %568 = stablehlo.dot_general %567, %arg16, contracting_dims = [2] x [1] : (tensor<128x32x8xf32>, tensor<64x8xf32>) -> tensor<128x32x64xf32>
    %569 = stablehlo.add %554, %568 : tensor<128x32x64xf32>
    %570 = stablehlo.dot_general %562, %arg41, contracting_dims = [2] x [1] : (tensor<128x32x176xf32>, tensor<64x176xf32>) -> tensor<128x32x64xf32>
    %571 = stablehlo.add %569, %570 : tensor<128x32x64xf32>
    %572 = stablehlo.multiply %535, %571 : tensor<128x32x64xf32>
    %573 = stablehlo.broadcast_in_dim %396, dims = [0, 1, 2] : (tensor<128x32x1xf32>) -> tensor<128x32x64xf32>
    %574 = stablehlo.multiply %572, %573 : tensor<128x32x64xf32>
    %575 = stablehlo.add %534, %574 : tensor<128x32x64xf32>
    %576 = stablehlo.multiply %385, %572 : tensor<128x32x64xf32>
    %577 = stablehlo.reduce(%576 init: %cst_5) applies stablehlo.add across dimensions = [2] : (tensor<128x32x64xf32>, tensor<f32>) -> tensor<128x32xf32>
    %578 = stablehlo.reshape %577 : (tensor<128x32xf32>) -> tensor<128x32x1xf32>
    %579 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %580 = stablehlo.divide %396, %395 : tensor<128x32x1xf32>
    %581 = stablehlo.multiply %579, %580 : tensor<128x32x1xf32>
    %582 = stablehlo.multiply %578, %581 : tensor<128x32x1xf32>
    %583 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %584 = stablehlo.divide %582, %583 : tensor<128x32x1xf32>
    %585 = stablehlo.reduce(%584 init: %cst_5) applies stablehlo.add across dimensions = [2] : (tensor<128x32x1xf32>, tensor<f32>) -> tensor<128x32xf32>
    %586 = stablehlo.broadcast_in_dim %585, dims = [0, 1] : (tensor<128x32xf32>) -> tensor<128x32x64xf32>
    %587 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %588 = stablehlo.subtract %cst_4, %cst_8 : tensor<f32>
    %589 = stablehlo.broadcast_in_dim %588, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %590 = stablehlo.power %385, %589 : tensor<128x32x64xf32>
    %591 = stablehlo.multiply %587, %590 : tensor<128x32x64xf32>
    %592 = stablehlo.multiply %586, %591 : tensor<128x32x64xf32>
    %593 = stablehlo.add %575, %592 : tensor<128x32x64xf32>
    %594 = stablehlo.broadcast_in_dim %266, dims = [0, 1, 2] : (tensor<1x1x64xf32>) -> tensor<128x32x64xf32>
    %595 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %596 = stablehlo.multiply %593, %595 : tensor<128x32x64xf32>
    %597 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %598 = stablehlo.multiply %596, %597 : tensor<128x32x64xf32>
    %599 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %600 = stablehlo.multiply %598, %599 : tensor<128x32x64xf32>
    %601 = stablehlo.dot_general %600, %arg23, contracting_dims = [2] x [1] : (tensor<128x32x64xf32>, tensor<8x64xf32>) -> tensor<128x32x8xf32>
    %602 = stablehlo.dot_general %601, %arg22, contracting_dims = [2] x [1] : (tensor<128x32x8xf32>, tensor<64x8xf32>) -> tensor<128x32x64xf32>
    %603 = stablehlo.dot_general %596, %arg45, contracting_dims = [2] x [1] : (tensor<128x32x64xf32>, tensor<64x64xf32>) -> tensor<128x32x64xf32>
    %604 = stablehlo.add %602, %603 : tensor<128x32x64xf32>
    %605 = stablehlo.reshape %604 : (tensor<128x32x64xf32>) -> tensor<128x32x4x16xf32>
    %606 = stablehlo.transpose %605, dims = [0, 2, 1, 3] : (tensor<128x32x4x16xf32>) -> tensor<128x4x32x16xf32>
    %607 = stablehlo.reshape %606 : (tensor<128x4x32x16xf32>) -> tensor<512x32x16xf32>
    %608 = stablehlo.dot_general %607, %356, batching_dims = [0] x [0], contracting_dims = [1] x [1] : (tensor<512x32x16xf32>, tensor<512x32x32xf32>) -> tensor<512x16x32xf32>
    %609 = stablehlo.transpose %608, dims = [0, 2, 1] : (tensor<512x16x32xf32>) -> tensor<512x32x16xf32>
    %610 = stablehlo.reshape %609 : (tensor<512x32x16xf32>) -> tensor<128x4x32x16xf32>
    %611 = stablehlo.reshape %610 : (tensor<128x4x32x16xf32>) -> tensor<128x2x2x32x16xf32>
    %612 = stablehlo.reduce(%611 init: %cst_5) applies stablehlo.add across dimensions = [2] : (tensor<128x2x2x32x16xf32>, tensor<f32>) -> tensor<128x2x32x16xf32>
    %613 = stablehlo.broadcast_in_dim %612, dims = [0, 1, 3, 4] : (tensor<128x2x32x16xf32>) -> tensor<128x2x1x32x16xf32>
    %614 = stablehlo.reduce(%613 init: %cst_5) applies stablehlo.add across dimensions = [2] : (tensor<128x2x1x32x16xf32>, tensor<f32>) -> tensor<128x2x32x16xf32>
    %615 = stablehlo.transpose %614, dims = [0, 2, 1, 3] : (tensor<128x2x32x16xf32>) -> tensor<128x32x2x16xf32>
    %616 = stablehlo.reshape %615 : (tensor<128x32x2x16xf32>) -> tensor<128x32x32xf32>
    %617 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<128x32x32xf32>
    %618 = stablehlo.multiply %616, %617 : tensor<128x32x32xf32>
    %619 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<128x32x32xf32>
    %620 = stablehlo.multiply %618, %619 : tensor<128x32x32xf32>
    %621 = stablehlo.dot_general %620, %arg27, contracting_dims = [2] x [1] : (tensor<128x32x32xf32>, tensor<8x32xf32>) -> tensor<128x32x8xf32>
    %622 = stablehlo.dot_general %621, %arg26, contracting_dims = [2] x [1] : (tensor<128x32x8xf32>, tensor<64x8xf32>) -> tensor<128x32x64xf32>
    %623 = stablehlo.dot_general %616, %arg47, contracting_dims = [2] x [1] : (tensor<128x32x32xf32>, tensor<64x32xf32>) -> tensor<128x32x64xf32>
    %624 = stablehlo.add %622, %623 : tensor<128x32x64xf32>
    %625 = stablehlo.dot_general %607, %370, batching_dims = [0] x [0], contracting_dims = [2] x [2] : (tensor<512x32x16xf32>, tensor<512x32x16xf32>) -> tensor<512x32x32xf32>
    %626 = stablehlo.reshape %625 : (tensor<512x32x32xf32>) -> tensor<128x4x32x32xf32>
    %627 = stablehlo.broadcast_in_dim %353, dims = [0, 1, 2, 3] : (tensor<128x4x32x1xf32>) -> tensor<128x4x32x32xf32>
    %628 = stablehlo.divide %626, %627 : tensor<128x4x32x32xf32>
    %629 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<128x4x32x1xf32>
    %630 = stablehlo.multiply %353, %353 : tensor<128x4x32x1xf32>
    %631 = stablehlo.divide %629, %630 : tensor<128x4x32x1xf32>
    %632 = stablehlo.broadcast_in_dim %631, dims = [0, 1, 2, 3] : (tensor<128x4x32x1xf32>) -> tensor<128x4x32x32xf32>
    %633 = stablehlo.multiply %626, %632 : tensor<128x4x32x32xf32>
    %634 = stablehlo.multiply %633, %351 : tensor<128x4x32x32xf32>
    %635 = stablehlo.reduce(%634 init: %cst_5) applies stablehlo.add across dimensions = [3] : (tensor<128x4x32x32xf32>, tensor<f32>) -> tensor<128x4x32xf32>
    %636 = stablehlo.reshape %635 : (tensor<128x4x32xf32>) -> tensor<128x4x32x1xf32>
    %637 = stablehlo.negate %636 : tensor<128x4x32x1xf32>
    %638 = stablehlo.reduce(%637 init: %cst_5) applies stablehlo.add across dimensions = [3] : (tensor<128x4x32x1xf32>, tensor<f32>) -> tensor<128x4x32xf32>
    %639 = stablehlo.broadcast_in_dim %638, dims = [0, 1, 2] : (tensor<128x4x32xf32>) -> tensor<128x4x32x32xf32>
    %640 = stablehlo.add %628, %639 : tensor<128x4x32x32xf32>
    %641 = stablehlo.multiply %640, %351 : tensor<128x4x32x32xf32>
    %642 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<128x4x32x32xf32>
    %643 = stablehlo.multiply %641, %642 : tensor<128x4x32x32xf32>
    %644 = stablehlo.reshape %643 : (tensor<128x4x32x32xf32>) -> tensor<512x32x32xf32>
    %645 = stablehlo.dot_general %644, %304, batching_dims = [0] x [0], contracting_dims = [1] x [1] : (tensor<512x32x32xf32>, tensor<512x32x16xf32>) -> tensor<512x32x16xf32>
    %646 = stablehlo.transpose %645, dims = [0, 2, 1] : (tensor<512x32x16xf32>) -> tensor<512x16x32xf32>
    %647 = stablehlo.reshape %646 : (tensor<512x16x32xf32>) -> tensor<128x4x16x32xf32>
    %648 = stablehlo.transpose %647, dims = [0, 1, 3, 2] : (tensor<128x4x16x32xf32>) -> tensor<128x4x32x16xf32>
    %649 = stablehlo.reshape %648 : (tensor<128x4x32x16xf32>) -> tensor<128x2x2x32x16xf32>
    %650 = stablehlo.reduce(%649 init: %cst_5) applies stablehlo.add across dimensions = [2] : (tensor<128x2x2x32x16xf32>, tensor<f32>) -> tensor<128x2x32x16xf32>
    %651 = stablehlo.broadcast_in_dim %650, dims = [0, 1, 3, 4] : (tensor<128x2x32x16xf32>) -> tensor<128x2x1x32x16xf32>
    %652 = stablehlo.reduce(%651 init: %cst_5) applies stablehlo.add across dimensions = [2] : (tensor<128x2x1x32x16xf32>, tensor<f32>) -> tensor<128x2x32x16xf32>
    %653 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<128x2x32x16xf32>
    %654 = stablehlo.multiply %652, %653 : tensor<128x2x32x16xf32>
    %655 = stablehlo.broadcast_in_dim %298, dims = [0, 1, 2, 3] : (tensor<1x1x32x16xf32>) -> tensor<128x2x32x16xf32>
    %656 = stablehlo.multiply %654, %655 : tensor<128x2x32x16xf32>
    %657 = stablehlo.slice %656 [0:128, 0:2, 0:32, 8:16] : (tensor<128x2x32x16xf32>) -> tensor<128x2x32x8xf32>
    %658 = stablehlo.pad %657, %cst_5, low = [0, 0, 0, 0], high = [0, 0, 0, 8], interior = [0, 0, 0, 0] : (tensor<128x2x32x8xf32>, tensor<f32>) -> tensor<128x2x32x16xf32>
    %659 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<128x2x32x8xf32>
    %660 = stablehlo.slice %656 [0:128, 0:2, 0:32, 0:8] : (tensor<128x2x32x16xf32>) -> tensor<128x2x32x8xf32>
    %661 = stablehlo.multiply %659, %660 : tensor<128x2x32x8xf32>
    %662 = stablehlo.pad %661, %cst_5, low = [0, 0, 0, 8], high = [0, 0, 0, 0], interior = [0, 0, 0, 0] : (tensor<128x2x32x8xf32>, tensor<f32>) -> tensor<128x2x32x16xf32>
    %663 = stablehlo.add %658, %662 : tensor<128x2x32x16xf32>
    %664 = stablehlo.broadcast_in_dim %290, dims = [0, 1, 2, 3] : (tensor<1x1x32x16xf32>) -> tensor<128x2x32x16xf32>
    %665 = stablehlo.multiply %652, %664 : tensor<128x2x32x16xf32>
    %666 = stablehlo.add %663, %665 : tensor<128x2x32x16xf32>
    %667 = stablehlo.transpose %666, dims = [0, 2, 1, 3] : (tensor<128x2x32x16xf32>) -> tensor<128x32x2x16xf32>
    %668 = stablehlo.reshape %667 : (tensor<128x32x2x16xf32>) -> tensor<128x32x32xf32>
    %669 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<128x32x32xf32>
    %670 = stablehlo.multiply %668, %669 : tensor<128x32x32xf32>
    %671 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<128x32x32xf32>
    %672 = stablehlo.multiply %670, %671 : tensor<128x32x32xf32>
    %673 = stablehlo.dot_general %672, %arg21, contracting_dims = [2] x [1] : (tensor<128x32x32xf32>, tensor<8x32xf32>) -> tensor<128x32x8xf32>
    %674 = stablehlo.dot_general %673, %arg20, contracting_dims = [2] x [1] : (tensor<128x32x8xf32>, tensor<64x8xf32>) -> tensor<128x32x64xf32>
    %675 = stablehlo.add %624, %674 : tensor<128x32x64xf32>
    %676 = stablehlo.dot_general %668, %arg44, contracting_dims = [2] x [1] : (tensor<128x32x32xf32>, tensor<64x32xf32>) -> tensor<128x32x64xf32>
    %677 = stablehlo.add %675, %676 : tensor<128x32x64xf32>
    %678 = stablehlo.dot_general %644, %331, batching_dims = [0] x [0], contracting_dims = [2] x [2] : (tensor<512x32x32xf32>, tensor<512x16x32xf32>) -> tensor<512x32x16xf32>
    %679 = stablehlo.reshape %678 : (tensor<512x32x16xf32>) -> tensor<128x4x32x16xf32>
    %680 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<128x4x32x16xf32>
    %681 = stablehlo.multiply %679, %680 : tensor<128x4x32x16xf32>
    %682 = stablehlo.broadcast_in_dim %298, dims = [0, 1, 2, 3] : (tensor<1x1x32x16xf32>) -> tensor<128x4x32x16xf32>
    %683 = stablehlo.multiply %681, %682 : tensor<128x4x32x16xf32>
    %684 = stablehlo.slice %683 [0:128, 0:4, 0:32, 8:16] : (tensor<128x4x32x16xf32>) -> tensor<128x4x32x8xf32>
    %685 = stablehlo.pad %684, %cst_5, low = [0, 0, 0, 0], high = [0, 0, 0, 8], interior = [0, 0, 0, 0] : (tensor<128x4x32x8xf32>, tensor<f32>) -> tensor<128x4x32x16xf32>
    %686 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<128x4x32x8xf32>
    %687 = stablehlo.slice %683 [0:128, 0:4, 0:32, 0:8] : (tensor<128x4x32x16xf32>) -> tensor<128x4x32x8xf32>
    %688 = stablehlo.multiply %686, %687 : tensor<128x4x32x8xf32>
    %689 = stablehlo.pad %688, %cst_5, low = [0, 0, 0, 8], high = [0, 0, 0, 0], interior = [0, 0, 0, 0] : (tensor<128x4x32x8xf32>, tensor<f32>) -> tensor<128x4x32x16xf32>
    %690 = stablehlo.add %685, %689 : tensor<128x4x32x16xf32>
    %691 = stablehlo.broadcast_in_dim %290, dims = [0, 1, 2, 3] : (tensor<1x1x32x16xf32>) -> tensor<128x4x32x16xf32>
    %692 = stablehlo.multiply %679, %691 : tensor<128x4x32x16xf32>
    %693 = stablehlo.add %690, %692 : tensor<128x4x32x16xf32>
    %694 = stablehlo.transpose %693, dims = [0, 2, 1, 3] : (tensor<128x4x32x16xf32>) -> tensor<128x32x4x16xf32>
    %695 = stablehlo.reshape %694 : (tensor<128x32x4x16xf32>) -> tensor<128x32x64xf32>
    %696 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %697 = stablehlo.multiply %695, %696 : tensor<128x32x64xf32>
    %698 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %699 = stablehlo.multiply %697, %698 : tensor<128x32x64xf32>
    %700 = stablehlo.dot_general %699, %arg25, contracting_dims = [2] x [1] : (tensor<128x32x64xf32>, tensor<8x64xf32>) -> tensor<128x32x8xf32>
    %701 = stablehlo.dot_general %700, %arg24, contracting_dims = [2] x [1] : (tensor<128x32x8xf32>, tensor<64x8xf32>) -> tensor<128x32x64xf32>
    %702 = stablehlo.add %677, %701 : tensor<128x32x64xf32>
    %703 = stablehlo.dot_general %695, %arg46, contracting_dims = [2] x [1] : (tensor<128x32x64xf32>, tensor<64x64xf32>) -> tensor<128x32x64xf32>
    %704 = stablehlo.add %702, %703 : tensor<128x32x64xf32>
    %705 = stablehlo.multiply %594, %704 : tensor<128x32x64xf32>
    %706 = stablehlo.broadcast_in_dim %276, dims = [0, 1, 2] : (tensor<128x32x1xf32>) -> tensor<128x32x64xf32>
    %707 = stablehlo.multiply %705, %706 : tensor<128x32x64xf32>
    %708 = stablehlo.add %593, %707 : tensor<128x32x64xf32>
    %709 = stablehlo.multiply %265, %705 : tensor<128x32x64xf32>
    %710 = stablehlo.reduce(%709 init: %cst_5) applies stablehlo.add across dimensions = [2] : (tensor<128x32x64xf32>, tensor<f32>) -> tensor<128x32xf32>
    %711 = stablehlo.reshape %710 : (tensor<128x32xf32>) -> tensor<128x32x1xf32>
    %712 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %713 = stablehlo.divide %276, %275 : tensor<128x32x1xf32>
    %714 = stablehlo.multiply %712, %713 : tensor<128x32x1xf32>
    %715 = stablehlo.multiply %711, %714 : tensor<128x32x1xf32>
    %716 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %717 = stablehlo.divide %715, %716 : tensor<128x32x1xf32>
    %718 = stablehlo.reduce(%717 init: %cst_5) applies stablehlo.add across dimensions = [2] : (tensor<128x32x1xf32>, tensor<f32>) -> tensor<128x32xf32>
    %719 = stablehlo.broadcast_in_dim %718, dims = [0, 1] : (tensor<128x32xf32>) -> tensor<128x32x64xf32>
    %720 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %721 = stablehlo.subtract %cst_4, %cst_8 : tensor<f32>
    %722 = stablehlo.broadcast_in_dim %721, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %723 = stablehlo.power %265, %722 : tensor<128x32x64xf32>
    %724 = stablehlo.multiply %720, %723 : tensor<128x32x64xf32>
    %725 = stablehlo.multiply %719, %724 : tensor<128x32x64xf32>
    %726 = stablehlo.add %708, %725 : tensor<128x32x64xf32>
    %727 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %728 = stablehlo.multiply %726, %727 : tensor<128x32x64xf32>
    %729 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %730 = stablehlo.multiply %728, %729 : tensor<128x32x64xf32>
    %731 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %732 = stablehlo.multiply %730, %731 : tensor<128x32x64xf32>
    %733 = stablehlo.dot_general %732, %arg1, contracting_dims = [2] x [1] : (tensor<128x32x64xf32>, tensor<8x64xf32>) -> tensor<128x32x8xf32>
    %734 = stablehlo.dot_general %733, %254, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x8xf32>, tensor<128x32x176xf32>) -> tensor<8x176xf32>
    %735 = stablehlo.transpose %734, dims = [1, 0] : (tensor<8x176xf32>) -> tensor<176x8xf32>
    %736 = stablehlo.dot_general %732, %256, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x64xf32>, tensor<128x32x8xf32>) -> tensor<64x8xf32>
    %737 = stablehlo.transpose %736, dims = [1, 0] : (tensor<64x8xf32>) -> tensor<8x64xf32>
    %738 = stablehlo.dot_general %733, %arg0, contracting_dims = [2] x [1] : (tensor<128x32x8xf32>, tensor<176x8xf32>) -> tensor<128x32x176xf32>
    %739 = stablehlo.dot_general %728, %arg31, contracting_dims = [2] x [1] : (tensor<128x32x64xf32>, tensor<176x64xf32>) -> tensor<128x32x176xf32>
    %740 = stablehlo.add %738, %739 : tensor<128x32x176xf32>
    %741 = stablehlo.multiply %740, %253 : tensor<128x32x176xf32>
    %742 = stablehlo.multiply %741, %244 : tensor<128x32x176xf32>
    %743 = stablehlo.multiply %238, %741 : tensor<128x32x176xf32>
    %744 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<128x32x176xf32>
    %745 = stablehlo.subtract %744, %244 : tensor<128x32x176xf32>
    %746 = stablehlo.multiply %244, %745 : tensor<128x32x176xf32>
    %747 = stablehlo.multiply %743, %746 : tensor<128x32x176xf32>
    %748 = stablehlo.add %742, %747 : tensor<128x32x176xf32>
    %749 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<128x32x176xf32>
    %750 = stablehlo.multiply %748, %749 : tensor<128x32x176xf32>
    %751 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<128x32x176xf32>
    %752 = stablehlo.multiply %750, %751 : tensor<128x32x176xf32>
    %753 = stablehlo.dot_general %752, %arg3, contracting_dims = [2] x [1] : (tensor<128x32x176xf32>, tensor<8x176xf32>) -> tensor<128x32x8xf32>
    %754 = stablehlo.dot_general %753, %230, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x8xf32>, tensor<128x32x64xf32>) -> tensor<8x64xf32>
    %755 = stablehlo.transpose %754, dims = [1, 0] : (tensor<8x64xf32>) -> tensor<64x8xf32>
    %756 = stablehlo.dot_general %752, %232, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x176xf32>, tensor<128x32x8xf32>) -> tensor<176x8xf32>
    %757 = stablehlo.transpose %756, dims = [1, 0] : (tensor<176x8xf32>) -> tensor<8x176xf32>
    %758 = stablehlo.multiply %245, %740 : tensor<128x32x176xf32>
    %759 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<128x32x176xf32>
    %760 = stablehlo.multiply %758, %759 : tensor<128x32x176xf32>
    %761 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<128x32x176xf32>
    %762 = stablehlo.multiply %760, %761 : tensor<128x32x176xf32>
    %763 = stablehlo.dot_general %762, %arg5, contracting_dims = [2] x [1] : (tensor<128x32x176xf32>, tensor<8x176xf32>) -> tensor<128x32x8xf32>
    %764 = stablehlo.dot_general %763, %230, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x8xf32>, tensor<128x32x64xf32>) -> tensor<8x64xf32>
    %765 = stablehlo.transpose %764, dims = [1, 0] : (tensor<8x64xf32>) -> tensor<64x8xf32>
    %766 = stablehlo.dot_general %762, %247, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x176xf32>, tensor<128x32x8xf32>) -> tensor<176x8xf32>
    %767 = stablehlo.transpose %766, dims = [1, 0] : (tensor<176x8xf32>) -> tensor<8x176xf32>
    %768 = stablehlo.broadcast_in_dim %217, dims = [0, 1, 2] : (tensor<1x1x64xf32>) -> tensor<128x32x64xf32>
    %769 = stablehlo.dot_general %763, %arg4, contracting_dims = [2] x [1] : (tensor<128x32x8xf32>, tensor<64x8xf32>) -> tensor<128x32x64xf32>
    %770 = stablehlo.dot_general %758, %arg33, contracting_dims = [2] x [1] : (tensor<128x32x176xf32>, tensor<64x176xf32>) -> tensor<128x32x64xf32>
    %771 = stablehlo.add %769, %770 : tensor<128x32x64xf32>
    %772 = stablehlo.dot_general %753, %arg2, contracting_dims = [2] x [1] : (tensor<128x32x8xf32>, tensor<64x8xf32>) -> tensor<128x32x64xf32>
    %773 = stablehlo.add %771, %772 : tensor<128x32x64xf32>
    %774 = stablehlo.dot_general %748, %arg32, contracting_dims = [2] x [1] : (tensor<128x32x176xf32>, tensor<64x176xf32>) -> tensor<128x32x64xf32>
    %775 = stablehlo.add %773, %774 : tensor<128x32x64xf32>
    %776 = stablehlo.multiply %768, %775 : tensor<128x32x64xf32>
    %777 = stablehlo.broadcast_in_dim %227, dims = [0, 1, 2] : (tensor<128x32x1xf32>) -> tensor<128x32x64xf32>
    %778 = stablehlo.multiply %776, %777 : tensor<128x32x64xf32>
    %779 = stablehlo.add %726, %778 : tensor<128x32x64xf32>
    %780 = stablehlo.multiply %216, %776 : tensor<128x32x64xf32>
    %781 = stablehlo.reduce(%780 init: %cst_5) applies stablehlo.add across dimensions = [2] : (tensor<128x32x64xf32>, tensor<f32>) -> tensor<128x32xf32>
    %782 = stablehlo.reshape %781 : (tensor<128x32xf32>) -> tensor<128x32x1xf32>
    %783 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %784 = stablehlo.divide %227, %226 : tensor<128x32x1xf32>
    %785 = stablehlo.multiply %783, %784 : tensor<128x32x1xf32>
    %786 = stablehlo.multiply %782, %785 : tensor<128x32x1xf32>
    %787 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %788 = stablehlo.divide %786, %787 : tensor<128x32x1xf32>
    %789 = stablehlo.reduce(%788 init: %cst_5) applies stablehlo.add across dimensions = [2] : (tensor<128x32x1xf32>, tensor<f32>) -> tensor<128x32xf32>
    %790 = stablehlo.broadcast_in_dim %789, dims = [0, 1] : (tensor<128x32xf32>) -> tensor<128x32x64xf32>
    %791 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %792 = stablehlo.subtract %cst_4, %cst_8 : tensor<f32>
    %793 = stablehlo.broadcast_in_dim %792, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %794 = stablehlo.power %216, %793 : tensor<128x32x64xf32>
    %795 = stablehlo.multiply %791, %794 : tensor<128x32x64xf32>
    %796 = stablehlo.multiply %790, %795 : tensor<128x32x64xf32>
    %797 = stablehlo.add %779, %796 : tensor<128x32x64xf32>
    %798 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %799 = stablehlo.multiply %797, %798 : tensor<128x32x64xf32>
    %800 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %801 = stablehlo.multiply %799, %800 : tensor<128x32x64xf32>
    %802 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %803 = stablehlo.multiply %801, %802 : tensor<128x32x64xf32>
    %804 = stablehlo.dot_general %803, %arg9, contracting_dims = [2] x [1] : (tensor<128x32x64xf32>, tensor<8x64xf32>) -> tensor<128x32x8xf32>
    %805 = stablehlo.dot_general %804, %arg8, contracting_dims = [2] x [1] : (tensor<128x32x8xf32>, tensor<64x8xf32>) -> tensor<128x32x64xf32>
    %806 = stablehlo.dot_general %799, %arg36, contracting_dims = [2] x [1] : (tensor<128x32x64xf32>, tensor<64x64xf32>) -> tensor<128x32x64xf32>
    %807 = stablehlo.add %805, %806 : tensor<128x32x64xf32>
    %808 = stablehlo.reshape %807 : (tensor<128x32x64xf32>) -> tensor<128x32x4x16xf32>
    %809 = stablehlo.transpose %808, dims = [0, 2, 1, 3] : (tensor<128x32x4x16xf32>) -> tensor<128x4x32x16xf32>
    %810 = stablehlo.reshape %809 : (tensor<128x4x32x16xf32>) -> tensor<512x32x16xf32>
    %811 = stablehlo.dot_general %810, %201, batching_dims = [0] x [0], contracting_dims = [2] x [2] : (tensor<512x32x16xf32>, tensor<512x32x16xf32>) -> tensor<512x32x32xf32>
    %812 = stablehlo.reshape %811 : (tensor<512x32x32xf32>) -> tensor<128x4x32x32xf32>
    %813 = stablehlo.broadcast_in_dim %184, dims = [0, 1, 2, 3] : (tensor<128x4x32x1xf32>) -> tensor<128x4x32x32xf32>
    %814 = stablehlo.divide %812, %813 : tensor<128x4x32x32xf32>
    %815 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<128x4x32x1xf32>
    %816 = stablehlo.multiply %184, %184 : tensor<128x4x32x1xf32>
    %817 = stablehlo.divide %815, %816 : tensor<128x4x32x1xf32>
    %818 = stablehlo.broadcast_in_dim %817, dims = [0, 1, 2, 3] : (tensor<128x4x32x1xf32>) -> tensor<128x4x32x32xf32>
    %819 = stablehlo.multiply %812, %818 : tensor<128x4x32x32xf32>
    %820 = stablehlo.multiply %819, %182 : tensor<128x4x32x32xf32>
    %821 = stablehlo.reduce(%820 init: %cst_5) applies stablehlo.add across dimensions = [3] : (tensor<128x4x32x32xf32>, tensor<f32>) -> tensor<128x4x32xf32>
    %822 = stablehlo.reshape %821 : (tensor<128x4x32xf32>) -> tensor<128x4x32x1xf32>
    %823 = stablehlo.negate %822 : tensor<128x4x32x1xf32>
    %824 = stablehlo.reduce(%823 init: %cst_5) applies stablehlo.add across dimensions = [3] : (tensor<128x4x32x1xf32>, tensor<f32>) -> tensor<128x4x32xf32>
    %825 = stablehlo.broadcast_in_dim %824, dims = [0, 1, 2] : (tensor<128x4x32xf32>) -> tensor<128x4x32x32xf32>
    %826 = stablehlo.add %814, %825 : tensor<128x4x32x32xf32>
    %827 = stablehlo.multiply %826, %182 : tensor<128x4x32x32xf32>
    %828 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<128x4x32x32xf32>
    %829 = stablehlo.multiply %827, %828 : tensor<128x4x32x32xf32>
    %830 = stablehlo.reshape %829 : (tensor<128x4x32x32xf32>) -> tensor<512x32x32xf32>
    %831 = stablehlo.dot_general %830, %85, batching_dims = [0] x [0], contracting_dims = [1] x [1] : (tensor<512x32x32xf32>, tensor<512x32x16xf32>) -> tensor<512x32x16xf32>
    %832 = stablehlo.transpose %831, dims = [0, 2, 1] : (tensor<512x32x16xf32>) -> tensor<512x16x32xf32>
    %833 = stablehlo.reshape %832 : (tensor<512x16x32xf32>) -> tensor<128x4x16x32xf32>
    %834 = stablehlo.transpose %833, dims = [0, 1, 3, 2] : (tensor<128x4x16x32xf32>) -> tensor<128x4x32x16xf32>
    %835 = stablehlo.reshape %834 : (tensor<128x4x32x16xf32>) -> tensor<128x2x2x32x16xf32>
    %836 = stablehlo.reduce(%835 init: %cst_5) applies stablehlo.add across dimensions = [2] : (tensor<128x2x2x32x16xf32>, tensor<f32>) -> tensor<128x2x32x16xf32>
    %837 = stablehlo.broadcast_in_dim %836, dims = [0, 1, 3, 4] : (tensor<128x2x32x16xf32>) -> tensor<128x2x1x32x16xf32>
    %838 = stablehlo.reduce(%837 init: %cst_5) applies stablehlo.add across dimensions = [2] : (tensor<128x2x1x32x16xf32>, tensor<f32>) -> tensor<128x2x32x16xf32>
    %839 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<128x2x32x16xf32>
    %840 = stablehlo.multiply %838, %839 : tensor<128x2x32x16xf32>
    %841 = stablehlo.broadcast_in_dim %79, dims = [0, 1, 2, 3] : (tensor<1x1x32x16xf32>) -> tensor<128x2x32x16xf32>
    %842 = stablehlo.multiply %840, %841 : tensor<128x2x32x16xf32>
    %843 = stablehlo.slice %842 [0:128, 0:2, 0:32, 8:16] : (tensor<128x2x32x16xf32>) -> tensor<128x2x32x8xf32>
    %844 = stablehlo.pad %843, %cst_5, low = [0, 0, 0, 0], high = [0, 0, 0, 8], interior = [0, 0, 0, 0] : (tensor<128x2x32x8xf32>, tensor<f32>) -> tensor<128x2x32x16xf32>
    %845 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<128x2x32x8xf32>
    %846 = stablehlo.slice %842 [0:128, 0:2, 0:32, 0:8] : (tensor<128x2x32x16xf32>) -> tensor<128x2x32x8xf32>
    %847 = stablehlo.multiply %845, %846 : tensor<128x2x32x8xf32>
    %848 = stablehlo.pad %847, %cst_5, low = [0, 0, 0, 8], high = [0, 0, 0, 0], interior = [0, 0, 0, 0] : (tensor<128x2x32x8xf32>, tensor<f32>) -> tensor<128x2x32x16xf32>
    %849 = stablehlo.add %844, %848 : tensor<128x2x32x16xf32>
    %850 = stablehlo.broadcast_in_dim %68, dims = [0, 1, 2, 3] : (tensor<1x1x32x16xf32>) -> tensor<128x2x32x16xf32>
    %851 = stablehlo.multiply %838, %850 : tensor<128x2x32x16xf32>
    %852 = stablehlo.add %849, %851 : tensor<128x2x32x16xf32>
    %853 = stablehlo.transpose %852, dims = [0, 2, 1, 3] : (tensor<128x2x32x16xf32>) -> tensor<128x32x2x16xf32>
    %854 = stablehlo.reshape %853 : (tensor<128x32x2x16xf32>) -> tensor<128x32x32xf32>
    %855 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<128x32x32xf32>
    %856 = stablehlo.multiply %854, %855 : tensor<128x32x32xf32>
    %857 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<128x32x32xf32>
    %858 = stablehlo.multiply %856, %857 : tensor<128x32x32xf32>
    %859 = stablehlo.dot_general %858, %arg7, contracting_dims = [2] x [1] : (tensor<128x32x32xf32>, tensor<8x32xf32>) -> tensor<128x32x8xf32>
    %860 = stablehlo.dot_general %859, %39, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x8xf32>, tensor<128x32x64xf32>) -> tensor<8x64xf32>
    %861 = stablehlo.transpose %860, dims = [1, 0] : (tensor<8x64xf32>) -> tensor<64x8xf32>
    %862 = stablehlo.dot_general %858, %87, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x32xf32>, tensor<128x32x8xf32>) -> tensor<32x8xf32>
    %863 = stablehlo.transpose %862, dims = [1, 0] : (tensor<32x8xf32>) -> tensor<8x32xf32>
    %864 = stablehlo.dot_general %804, %205, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x8xf32>, tensor<128x32x64xf32>) -> tensor<8x64xf32>
    %865 = stablehlo.transpose %864, dims = [1, 0] : (tensor<8x64xf32>) -> tensor<64x8xf32>
    %866 = stablehlo.dot_general %803, %207, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x64xf32>, tensor<128x32x8xf32>) -> tensor<64x8xf32>
    %867 = stablehlo.transpose %866, dims = [1, 0] : (tensor<64x8xf32>) -> tensor<8x64xf32>
    %868 = stablehlo.dot_general %830, %112, batching_dims = [0] x [0], contracting_dims = [2] x [2] : (tensor<512x32x32xf32>, tensor<512x16x32xf32>) -> tensor<512x32x16xf32>
    %869 = stablehlo.reshape %868 : (tensor<512x32x16xf32>) -> tensor<128x4x32x16xf32>
    %870 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<128x4x32x16xf32>
    %871 = stablehlo.multiply %869, %870 : tensor<128x4x32x16xf32>
    %872 = stablehlo.broadcast_in_dim %79, dims = [0, 1, 2, 3] : (tensor<1x1x32x16xf32>) -> tensor<128x4x32x16xf32>
    %873 = stablehlo.multiply %871, %872 : tensor<128x4x32x16xf32>
    %874 = stablehlo.slice %873 [0:128, 0:4, 0:32, 8:16] : (tensor<128x4x32x16xf32>) -> tensor<128x4x32x8xf32>
    %875 = stablehlo.pad %874, %cst_5, low = [0, 0, 0, 0], high = [0, 0, 0, 8], interior = [0, 0, 0, 0] : (tensor<128x4x32x8xf32>, tensor<f32>) -> tensor<128x4x32x16xf32>
    %876 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<128x4x32x8xf32>
    %877 = stablehlo.slice %873 [0:128, 0:4, 0:32, 0:8] : (tensor<128x4x32x16xf32>) -> tensor<128x4x32x8xf32>
    %878 = stablehlo.multiply %876, %877 : tensor<128x4x32x8xf32>
    %879 = stablehlo.pad %878, %cst_5, low = [0, 0, 0, 8], high = [0, 0, 0, 0], interior = [0, 0, 0, 0] : (tensor<128x4x32x8xf32>, tensor<f32>) -> tensor<128x4x32x16xf32>
    %880 = stablehlo.add %875, %879 : tensor<128x4x32x16xf32>
    %881 = stablehlo.broadcast_in_dim %68, dims = [0, 1, 2, 3] : (tensor<1x1x32x16xf32>) -> tensor<128x4x32x16xf32>
    %882 = stablehlo.multiply %869, %881 : tensor<128x4x32x16xf32>
    %883 = stablehlo.add %880, %882 : tensor<128x4x32x16xf32>
    %884 = stablehlo.transpose %883, dims = [0, 2, 1, 3] : (tensor<128x4x32x16xf32>) -> tensor<128x32x4x16xf32>
    %885 = stablehlo.reshape %884 : (tensor<128x32x4x16xf32>) -> tensor<128x32x64xf32>
    %886 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %887 = stablehlo.multiply %885, %886 : tensor<128x32x64xf32>
    %888 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %889 = stablehlo.multiply %887, %888 : tensor<128x32x64xf32>
    %890 = stablehlo.dot_general %889, %arg11, contracting_dims = [2] x [1] : (tensor<128x32x64xf32>, tensor<8x64xf32>) -> tensor<128x32x8xf32>
    %891 = stablehlo.dot_general %890, %39, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x8xf32>, tensor<128x32x64xf32>) -> tensor<8x64xf32>
    %892 = stablehlo.transpose %891, dims = [1, 0] : (tensor<8x64xf32>) -> tensor<64x8xf32>
    %893 = stablehlo.dot_general %889, %41, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x64xf32>, tensor<128x32x8xf32>) -> tensor<64x8xf32>
    %894 = stablehlo.transpose %893, dims = [1, 0] : (tensor<64x8xf32>) -> tensor<8x64xf32>
    %895 = stablehlo.dot_general %810, %187, batching_dims = [0] x [0], contracting_dims = [1] x [1] : (tensor<512x32x16xf32>, tensor<512x32x32xf32>) -> tensor<512x16x32xf32>
    %896 = stablehlo.transpose %895, dims = [0, 2, 1] : (tensor<512x16x32xf32>) -> tensor<512x32x16xf32>
    %897 = stablehlo.reshape %896 : (tensor<512x32x16xf32>) -> tensor<128x4x32x16xf32>
    %898 = stablehlo.reshape %897 : (tensor<128x4x32x16xf32>) -> tensor<128x2x2x32x16xf32>
    %899 = stablehlo.reduce(%898 init: %cst_5) applies stablehlo.add across dimensions = [2] : (tensor<128x2x2x32x16xf32>, tensor<f32>) -> tensor<128x2x32x16xf32>
    %900 = stablehlo.broadcast_in_dim %899, dims = [0, 1, 3, 4] : (tensor<128x2x32x16xf32>) -> tensor<128x2x1x32x16xf32>
    %901 = stablehlo.reduce(%900 init: %cst_5) applies stablehlo.add across dimensions = [2] : (tensor<128x2x1x32x16xf32>, tensor<f32>) -> tensor<128x2x32x16xf32>
    %902 = stablehlo.transpose %901, dims = [0, 2, 1, 3] : (tensor<128x2x32x16xf32>) -> tensor<128x32x2x16xf32>
    %903 = stablehlo.reshape %902 : (tensor<128x32x2x16xf32>) -> tensor<128x32x32xf32>
    %904 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<128x32x32xf32>
    %905 = stablehlo.multiply %903, %904 : tensor<128x32x32xf32>
    %906 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<128x32x32xf32>
    %907 = stablehlo.multiply %905, %906 : tensor<128x32x32xf32>
    %908 = stablehlo.dot_general %907, %arg13, contracting_dims = [2] x [1] : (tensor<128x32x32xf32>, tensor<8x32xf32>) -> tensor<128x32x8xf32>
    %909 = stablehlo.dot_general %908, %39, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x8xf32>, tensor<128x32x64xf32>) -> tensor<8x64xf32>
    %910 = stablehlo.transpose %909, dims = [1, 0] : (tensor<8x64xf32>) -> tensor<64x8xf32>
    %911 = stablehlo.dot_general %907, %189, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x32xf32>, tensor<128x32x8xf32>) -> tensor<32x8xf32>
    %912 = stablehlo.transpose %911, dims = [1, 0] : (tensor<32x8xf32>) -> tensor<8x32xf32>
    %913 = stablehlo.dot_general %542, %423, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x8xf32>, tensor<128x32x176xf32>) -> tensor<8x176xf32>
    %914 = stablehlo.transpose %913, dims = [1, 0] : (tensor<8x176xf32>) -> tensor<176x8xf32>
    %915 = stablehlo.dot_general %541, %425, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x64xf32>, tensor<128x32x8xf32>) -> tensor<64x8xf32>
    %916 = stablehlo.transpose %915, dims = [1, 0] : (tensor<64x8xf32>) -> tensor<8x64xf32>
    %917 = stablehlo.dot_general %567, %399, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x8xf32>, tensor<128x32x64xf32>) -> tensor<8x64xf32>
    %918 = stablehlo.transpose %917, dims = [1, 0] : (tensor<8x64xf32>) -> tensor<64x8xf32>
    %919 = stablehlo.dot_general %566, %401, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x176xf32>, tensor<128x32x8xf32>) -> tensor<176x8xf32>
    %920 = stablehlo.transpose %919, dims = [1, 0] : (tensor<176x8xf32>) -> tensor<8x176xf32>
    %921 = stablehlo.dot_general %551, %399, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x8xf32>, tensor<128x32x64xf32>) -> tensor<8x64xf32>
    %922 = stablehlo.transpose %921, dims = [1, 0] : (tensor<8x64xf32>) -> tensor<64x8xf32>
    %923 = stablehlo.dot_general %550, %416, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x176xf32>, tensor<128x32x8xf32>) -> tensor<176x8xf32>
    %924 = stablehlo.transpose %923, dims = [1, 0] : (tensor<176x8xf32>) -> tensor<8x176xf32>
    %925 = stablehlo.dot_general %673, %279, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x8xf32>, tensor<128x32x64xf32>) -> tensor<8x64xf32>
    %926 = stablehlo.transpose %925, dims = [1, 0] : (tensor<8x64xf32>) -> tensor<64x8xf32>
    %927 = stablehlo.dot_general %672, %306, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x32xf32>, tensor<128x32x8xf32>) -> tensor<32x8xf32>
    %928 = stablehlo.transpose %927, dims = [1, 0] : (tensor<32x8xf32>) -> tensor<8x32xf32>
    %929 = stablehlo.dot_general %601, %374, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x8xf32>, tensor<128x32x64xf32>) -> tensor<8x64xf32>
    %930 = stablehlo.transpose %929, dims = [1, 0] : (tensor<8x64xf32>) -> tensor<64x8xf32>
    %931 = stablehlo.dot_general %600, %376, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x64xf32>, tensor<128x32x8xf32>) -> tensor<64x8xf32>
    %932 = stablehlo.transpose %931, dims = [1, 0] : (tensor<64x8xf32>) -> tensor<8x64xf32>
    %933 = stablehlo.dot_general %700, %279, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x8xf32>, tensor<128x32x64xf32>) -> tensor<8x64xf32>
    %934 = stablehlo.transpose %933, dims = [1, 0] : (tensor<8x64xf32>) -> tensor<64x8xf32>
    %935 = stablehlo.dot_general %699, %281, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x64xf32>, tensor<128x32x8xf32>) -> tensor<64x8xf32>
    %936 = stablehlo.transpose %935, dims = [1, 0] : (tensor<64x8xf32>) -> tensor<8x64xf32>
    %937 = stablehlo.dot_general %621, %279, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x8xf32>, tensor<128x32x64xf32>) -> tensor<8x64xf32>
    %938 = stablehlo.transpose %937, dims = [1, 0] : (tensor<8x64xf32>) -> tensor<64x8xf32>
    %939 = stablehlo.dot_general %620, %358, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x32xf32>, tensor<128x32x8xf32>) -> tensor<32x8xf32>
    %940 = stablehlo.transpose %939, dims = [1, 0] : (tensor<32x8xf32>) -> tensor<8x32xf32>
    %941 = stablehlo.dot_general %512, %446, contracting_dims = [0, 1] x [0, 1] : (tensor<128x32x2xf32>, tensor<128x32x64xf32>) -> tensor<2x64xf32>
    %942 = stablehlo.transpose %941, dims = [1, 0] : (tensor<2x64xf32>) -> tensor<64x2xf32>
    return %496, %735, %737, %755, %757, %765, %767, %861, %863, %865, %867, %892, %894, %910, %912, %914, %916, %918, %920, %922, %924, %926, %928, %930, %932, %934, %936, %938, %940, %942 : tensor<f32>, tensor<176x8xf32>, tensor<8x64xf32>, tensor<64x8xf32>, tensor<8x176xf32>, tensor<64x8xf32>, tensor<8x176xf32>, tensor<64x8xf32>, tensor<8x32xf32>, tensor<64x8xf32>, tensor<8x64xf32>, tensor<64x8xf32>, tensor<8x64xf32>, tensor<64x8xf32>, tensor<8x32xf32>, tensor<176x8xf32>, tensor<8x64xf32>, tensor<64x8xf32>, tensor<8x176xf32>, tensor<64x8xf32>, tensor<8x176xf32>, tensor<64x8xf32>, tensor<8x32xf32>, tensor<64x8xf32>, tensor<8x64xf32>, tensor<64x8xf32>, tensor<8x64xf32>, tensor<64x8xf32>, tensor<8x32xf32>, tensor<64x2xf32>
  }
}
