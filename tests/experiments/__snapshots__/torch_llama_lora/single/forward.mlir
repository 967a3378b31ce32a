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
      %arg51: tensor<128x32xi32>) -> (tensor<128x2xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.broadcast_in_dim %arg48, dims = [2] : (tensor<64xf32>) -> tensor<1x1x64xf32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [0, 1, 2] : (tensor<1x1x64xf32>) -> tensor<128x32x64xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<128x32xi32>
    %3 = stablehlo.compare NE, %arg51, %2, SIGNED : (tensor<128x32xi32>, tensor<128x32xi32>) -> tensor<128x32xi1>
    %4 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<128x32xi32>
    %5 = stablehlo.compare EQ, %arg50, %4, SIGNED : (tensor<128x32xi32>, tensor<128x32xi32>) -> tensor<128x32xi1>
    %6 = stablehlo.and %3, %5 : tensor<128x32xi1>
    %c_0 = stablehlo.constant dense<1> : tensor<i32>
    %7 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<128x32xi32>
    %8 = stablehlo.select %6, %7, %arg51 : tensor<128x32xi1>, tensor<128x32xi32>
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
     reducer(%arg52: tensor<i32>, %arg54: tensor<i32>) (%arg53: tensor<i32>, %arg55: tensor<i32>)  {
      %480 = stablehlo.compare GT, %arg52, %arg54, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %481 = stablehlo.compare NE, %arg52, %arg52, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %482 = stablehlo.or %480, %481 : tensor<i1>
      %483 = stablehlo.select %482, %arg52, %arg54 : tensor<i1>, tensor<i32>
      %484 = stablehlo.compare EQ, %arg52, %arg54, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %485 = stablehlo.compare LT, %arg53, %arg55, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %486 = stablehlo.and %484, %485 : tensor<i1>
      %487 = stablehlo.or %482, %486 : tensor<i1>
      %488 = stablehlo.select %487, %arg53, %arg55 : tensor<i1>, tensor<i32>
      stablehlo.return %483, %488 : tensor<i32>, tensor<i32>
    }
    %472 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<128xi32>
    %473 = stablehlo.compare LT, %471#1, %472, SIGNED : (tensor<128xi32>, tensor<128xi32>) -> tensor<128xi1>
    %474 = stablehlo.broadcast_in_dim %c_13, dims = [] : (tensor<i32>) -> tensor<128xi32>
    %475 = stablehlo.add %471#1, %474 : tensor<128xi32>
    %476 = stablehlo.select %473, %475, %471#1 : tensor<128xi1>, tensor<128xi32>
    %477 = stablehlo.broadcast_in_dim %476, dims = [0] : (tensor<128xi32>) -> tensor<128x1xi32>
    %478 = stablehlo.concatenate %458, %477, dim = 1 : (tensor<128x1xi32>, tensor<128x1xi32>) -> tensor<128x2xi32>
    %479 = "stablehlo.gather"(%447, %478) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0, 1], start_index_map = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1, 2>}> : (tensor<128x32x2xf32>, tensor<128x2xi32>) -> tensor<128x2xf32>
    return %479 : tensor<128x2xf32>
  }
}
