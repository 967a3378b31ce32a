module attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3xf32>,
      %arg1: tensor<16x3xf32>,
      %arg2: tensor<1xf32>,
      %arg3: tensor<32x1xf32>,
      %arg4: tensor<12x16xf32>,
      %arg5: tensor<32xf32>,
      %arg6: tensor<30x32xf32>,
      %arg7: tensor<32xf32>,
      %arg8: tensor<32x32xf32>,
      %arg9: tensor<16xf32>,
      %arg10: tensor<32x16xf32>,
      %arg11: tensor<3xf32>,
      %arg12: tensor<32x3xf32>,
      %arg13: tensor<1xf32>,
      %arg14: tensor<64x1xf32>,
      %arg15: tensor<12x32xf32>,
      %arg16: tensor<64xf32>,
      %arg17: tensor<30x64xf32>,
      %arg18: tensor<64xf32>,
      %arg19: tensor<64x64xf32>,
      %arg20: tensor<64xf32>,
      %arg21: tensor<64x64xf32>,
      %arg22: tensor<64xf32>,
      %arg23: tensor<64x64xf32>,
      %arg24: tensor<32xf32>,
      %arg25: tensor<64x32xf32>,
      %arg26: tensor<512x2xf32>,
      %arg27: tensor<512x6xf32>) -> (tensor<512x3xf32> {jax.result_info = "result['coarse_colours']"},
      tensor<512x3xf32> {jax.result_info = "result['colours']"},
      tensor<512xf32> {jax.result_info = "result['depth']"}) {
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<512x24xf32>
    %1 = stablehlo.slice %arg27 [0:512, 0:3] : (tensor<512x6xf32>) -> tensor<512x3xf32>
    %2 = stablehlo.broadcast_in_dim %1, dims = [0, 2] : (tensor<512x3xf32>) -> tensor<512x1x3xf32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [0, 1, 2] : (tensor<512x1x3xf32>) -> tensor<512x24x3xf32>
    %cst_0 = stablehlo.constant dense<1.250000e-01> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<512x1xf32>
    %5 = stablehlo.slice %arg26 [0:512, 0:1] : (tensor<512x2xf32>) -> tensor<512x1xf32>
    %6 = stablehlo.multiply %4, %5 : tensor<512x1xf32>
    %7 = stablehlo.broadcast_in_dim %6, dims = [0, 1] : (tensor<512x1xf32>) -> tensor<512x24xf32>
    %cst_1 = stablehlo.constant dense<[2.500000e+00, 2.625000e+00, 2.750000e+00, 2.875000e+00, 3.000000e+00, 3.125000e+00, 3.250000e+00, 3.375000e+00, 3.500000e+00, 3.625000e+00, 3.750000e+00, 3.875000e+00, 4.000000e+00, 4.125000e+00, 4.250000e+00, 4.375000e+00, 4.500000e+00, 4.625000e+00, 4.750000e+00, 4.875000e+00, 5.000000e+00, 5.125000e+00, 5.250000e+00, 5.375000e+00]> : tensor<24xf32>
    %8 = stablehlo.broadcast_in_dim %cst_1, dims = [1] : (tensor<24xf32>) -> tensor<1x24xf32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0, 1] : (tensor<1x24xf32>) -> tensor<512x24xf32>
    %10 = stablehlo.add %7, %9 : tensor<512x24xf32>
    %11 = stablehlo.broadcast_in_dim %10, dims = [0, 1] : (tensor<512x24xf32>) -> tensor<512x24x1xf32>
    %12 = stablehlo.broadcast_in_dim %11, dims = [0, 1, 2] : (tensor<512x24x1xf32>) -> tensor<512x24x3xf32>
    %13 = stablehlo.slice %arg27 [0:512, 3:6] : (tensor<512x6xf32>) -> tensor<512x3xf32>
    %14 = stablehlo.broadcast_in_dim %13, dims = [0, 2] : (tensor<512x3xf32>) -> tensor<512x1x3xf32>
    %15 = stablehlo.broadcast_in_dim %14, dims = [0, 1, 2] : (tensor<512x1x3xf32>) -> tensor<512x24x3xf32>
    %16 = stablehlo.multiply %12, %15 : tensor<512x24x3xf32>
    %17 = stablehlo.add %3, %16 : tensor<512x24x3xf32>
    %18 = stablehlo.broadcast_in_dim %17, dims = [0, 1, 3] : (tensor<512x24x3xf32>) -> tensor<512x24x1x3xf32>
    %19 = stablehlo.broadcast_in_dim %18, dims = [0, 1, 2, 3] : (tensor<512x24x1x3xf32>) -> tensor<512x24x10x3xf32>
    %cst_2 = stablehlo.constant dense<[2.500000e-01, 2.500000e-01, 5.000000e-01, 5.000000e-01, 1.000000e+00, 1.000000e+00, 2.000000e+00, 2.000000e+00, 4.000000e+00, 4.000000e+00]> : tensor<10xf32>
    %20 = stablehlo.broadcast_in_dim %cst_2, dims = [0] : (tensor<10xf32>) -> tensor<10x1xf32>
    %21 = stablehlo.broadcast_in_dim %20, dims = [2, 3] : (tensor<10x1xf32>) -> tensor<1x1x10x1xf32>
    %22 = stablehlo.broadcast_in_dim %21, dims = [0, 1, 2, 3] : (tensor<1x1x10x1xf32>) -> tensor<512x24x10x3xf32>
    %23 = stablehlo.multiply %19, %22 : tensor<512x24x10x3xf32>
    %cst_3 = stablehlo.constant dense<[0.000000e+00, 2.500000e-01, 0.000000e+00, 2.500000e-01, 0.000000e+00, 2.500000e-01, 0.000000e+00, 2.500000e-01, 0.000000e+00, 2.500000e-01]> : tensor<10xf32>
    %24 = stablehlo.broadcast_in_dim %cst_3, dims = [0] : (tensor<10xf32>) -> tensor<10x1xf32>
    %25 = stablehlo.broadcast_in_dim %24, dims = [2, 3] : (tensor<10x1xf32>) -> tensor<1x1x10x1xf32>
    %26 = stablehlo.broadcast_in_dim %25, dims = [0, 1, 2, 3] : (tensor<1x1x10x1xf32>) -> tensor<512x24x10x3xf32>
    %27 = stablehlo.add %23, %26 : tensor<512x24x10x3xf32>
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<512x24x10x3xf32>
    %29 = stablehlo.add %27, %28 : tensor<512x24x10x3xf32>
    %30 = stablehlo.floor %29 : tensor<512x24x10x3xf32>
    %31 = stablehlo.subtract %27, %30 : tensor<512x24x10x3xf32>
    %cst_5 = stablehlo.constant dense<-12.4688187> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<512x24x10x3xf32>
    %33 = stablehlo.multiply %31, %31 : tensor<512x24x10x3xf32>
    %34 = stablehlo.multiply %32, %33 : tensor<512x24x10x3xf32>
    %cst_6 = stablehlo.constant dense<41.3413658> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<512x24x10x3xf32>
    %36 = stablehlo.add %34, %35 : tensor<512x24x10x3xf32>
    %37 = stablehlo.multiply %36, %33 : tensor<512x24x10x3xf32>
    %cst_7 = stablehlo.constant dense<-76.6141434> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<512x24x10x3xf32>
    %39 = stablehlo.add %37, %38 : tensor<512x24x10x3xf32>
    %40 = stablehlo.multiply %39, %33 : tensor<512x24x10x3xf32>
    %cst_8 = stablehlo.constant dense<81.5999146> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<512x24x10x3xf32>
    %42 = stablehlo.add %40, %41 : tensor<512x24x10x3xf32>
    %43 = stablehlo.multiply %42, %33 : tensor<512x24x10x3xf32>
    %cst_9 = stablehlo.constant dense<-41.3415871> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<512x24x10x3xf32>
    %45 = stablehlo.add %43, %44 : tensor<512x24x10x3xf32>
    %46 = stablehlo.multiply %45, %33 : tensor<512x24x10x3xf32>
    %cst_10 = stablehlo.constant dense<6.283185> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<512x24x10x3xf32>
    %48 = stablehlo.add %46, %47 : tensor<512x24x10x3xf32>
    %49 = stablehlo.multiply %31, %48 : tensor<512x24x10x3xf32>
    %50 = stablehlo.reshape %49 : (tensor<512x24x10x3xf32>) -> tensor<12288x30xf32>
    %51 = stablehlo.dot_general %50, %arg6, contracting_dims = [1] x [0] : (tensor<12288x30xf32>, tensor<30x32xf32>) -> tensor<12288x32xf32>
    %52 = stablehlo.reshape %arg5 : (tensor<32xf32>) -> tensor<1x32xf32>
    %53 = stablehlo.broadcast_in_dim %52, dims = [0, 1] : (tensor<1x32xf32>) -> tensor<12288x32xf32>
    %54 = stablehlo.add %51, %53 : tensor<12288x32xf32>
    %55 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<12288x32xf32>
    %56 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<12288x32xf32>
    %57 = stablehlo.negate %54 : tensor<12288x32xf32>
    %58 = stablehlo.exponential %57 : tensor<12288x32xf32>
    %59 = stablehlo.add %56, %58 : tensor<12288x32xf32>
    %60 = stablehlo.divide %55, %59 : tensor<12288x32xf32>
    %61 = stablehlo.multiply %54, %60 : tensor<12288x32xf32>
    %62 = stablehlo.dot_general %61, %arg8, contracting_dims = [1] x [0] : (tensor<12288x32xf32>, tensor<32x32xf32>) -> tensor<12288x32xf32>
    %63 = stablehlo.reshape %arg7 : (tensor<32xf32>) -> tensor<1x32xf32>
    %64 = stablehlo.broadcast_in_dim %63, dims = [0, 1] : (tensor<1x32xf32>) -> tensor<12288x32xf32>
    %65 = stablehlo.add %62, %64 : tensor<12288x32xf32>
    %66 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<12288x32xf32>
    %67 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<12288x32xf32>
    %68 = stablehlo.negate %65 : tensor<12288x32xf32>
    %69 = stablehlo.exponential %68 : tensor<12288x32xf32>
    %70 = stablehlo.add %67, %69 : tensor<12288x32xf32>
    %71 = stablehlo.divide %66, %70 : tensor<12288x32xf32>
    %72 = stablehlo.multiply %65, %71 : tensor<12288x32xf32>
    %73 = stablehlo.dot_general %72, %arg3, contracting_dims = [1] x [0] : (tensor<12288x32xf32>, tensor<32x1xf32>) -> tensor<12288x1xf32>
    %74 = stablehlo.reshape %arg2 : (tensor<1xf32>) -> tensor<1x1xf32>
    %75 = stablehlo.broadcast_in_dim %74, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<12288x1xf32>
    %76 = stablehlo.add %73, %75 : tensor<12288x1xf32>
    %cst_11 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %77 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<12288x1xf32>
    %78 = stablehlo.subtract %76, %77 : tensor<12288x1xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %79 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<12288x1xf32>
    %80 = stablehlo.subtract %78, %79 : tensor<12288x1xf32>
    %81 = stablehlo.compare NE, %80, %80, FLOAT : (tensor<12288x1xf32>, tensor<12288x1xf32>) -> tensor<12288x1xi1>
    %82 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<12288x1xf32>
    %83 = stablehlo.add %78, %82 : tensor<12288x1xf32>
    %84 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<12288x1xf32>
    %85 = stablehlo.maximum %78, %84 : tensor<12288x1xf32>
    %86 = stablehlo.abs %80 : tensor<12288x1xf32>
    %87 = stablehlo.negate %86 : tensor<12288x1xf32>
    %88 = stablehlo.exponential %87 : tensor<12288x1xf32>
    %89 = stablehlo.log_plus_one %88 : tensor<12288x1xf32>
    %90 = stablehlo.add %85, %89 : tensor<12288x1xf32>
    %91 = stablehlo.select %81, %83, %90 : tensor<12288x1xi1>, tensor<12288x1xf32>
    %92 = stablehlo.reshape %91 : (tensor<12288x1xf32>) -> tensor<512x24xf32>
    %93 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<512x24xf32>
    %94 = stablehlo.multiply %92, %93 : tensor<512x24xf32>
    %95 = stablehlo.negate %94 : tensor<512x24xf32>
    %96 = stablehlo.exponential %95 : tensor<512x24xf32>
    %97 = stablehlo.subtract %0, %96 : tensor<512x24xf32>
    %cst_13 = stablehlo.constant dense<"0x000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F00000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F00000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F00000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000000000000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F000000000000000000000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000803F0000803F00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000803F000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000"> : tensor<24x24xf32>
    %98 = stablehlo.dot_general %94, %cst_13, contracting_dims = [1] x [0] : (tensor<512x24xf32>, tensor<24x24xf32>) -> tensor<512x24xf32>
    %99 = stablehlo.negate %98 : tensor<512x24xf32>
    %100 = stablehlo.exponential %99 : tensor<512x24xf32>
    %101 = stablehlo.multiply %97, %100 : tensor<512x24xf32>
    %102 = stablehlo.broadcast_in_dim %101, dims = [0, 1] : (tensor<512x24xf32>) -> tensor<512x24x1xf32>
    %103 = stablehlo.broadcast_in_dim %102, dims = [0, 1, 2] : (tensor<512x24x1xf32>) -> tensor<512x24x3xf32>
    %104 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<12288x3xf32>
    %105 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<12288x3xf32>
    %106 = stablehlo.dot_general %72, %arg10, contracting_dims = [1] x [0] : (tensor<12288x32xf32>, tensor<32x16xf32>) -> tensor<12288x16xf32>
    %107 = stablehlo.reshape %arg9 : (tensor<16xf32>) -> tensor<1x16xf32>
    %108 = stablehlo.broadcast_in_dim %107, dims = [0, 1] : (tensor<1x16xf32>) -> tensor<12288x16xf32>
    %109 = stablehlo.add %106, %108 : tensor<12288x16xf32>
    %110 = stablehlo.reshape %109 : (tensor<12288x16xf32>) -> tensor<512x24x16xf32>
    %111 = stablehlo.broadcast_in_dim %14, dims = [0, 1, 3] : (tensor<512x1x3xf32>) -> tensor<512x1x1x3xf32>
    %112 = stablehlo.broadcast_in_dim %111, dims = [0, 1, 2, 3] : (tensor<512x1x1x3xf32>) -> tensor<512x1x4x3xf32>
    %cst_14 = stablehlo.constant dense<[2.500000e-01, 2.500000e-01, 5.000000e-01, 5.000000e-01]> : tensor<4xf32>
    %113 = stablehlo.broadcast_in_dim %cst_14, dims = [0] : (tensor<4xf32>) -> tensor<4x1xf32>
    %114 = stablehlo.broadcast_in_dim %113, dims = [2, 3] : (tensor<4x1xf32>) -> tensor<1x1x4x1xf32>
    %115 = stablehlo.broadcast_in_dim %114, dims = [0, 1, 2, 3] : (tensor<1x1x4x1xf32>) -> tensor<512x1x4x3xf32>
    %116 = stablehlo.multiply %112, %115 : tensor<512x1x4x3xf32>
    %cst_15 = stablehlo.constant dense<[0.000000e+00, 2.500000e-01, 0.000000e+00, 2.500000e-01]> : tensor<4xf32>
    %117 = stablehlo.broadcast_in_dim %cst_15, dims = [0] : (tensor<4xf32>) -> tensor<4x1xf32>
    %118 = stablehlo.broadcast_in_dim %117, dims = [2, 3] : (tensor<4x1xf32>) -> tensor<1x1x4x1xf32>
    %119 = stablehlo.broadcast_in_dim %118, dims = [0, 1, 2, 3] : (tensor<1x1x4x1xf32>) -> tensor<512x1x4x3xf32>
    %120 = stablehlo.add %116, %119 : tensor<512x1x4x3xf32>
    %121 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<512x1x4x3xf32>
    %122 = stablehlo.add %120, %121 : tensor<512x1x4x3xf32>
    %123 = stablehlo.floor %122 : tensor<512x1x4x3xf32>
    %124 = stablehlo.subtract %120, %123 : tensor<512x1x4x3xf32>
    %125 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<512x1x4x3xf32>
    %126 = stablehlo.multiply %124, %124 : tensor<512x1x4x3xf32>
    %127 = stablehlo.multiply %125, %126 : tensor<512x1x4x3xf32>
    %128 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<512x1x4x3xf32>
    %129 = stablehlo.add %127, %128 : tensor<512x1x4x3xf32>
    %130 = stablehlo.multiply %129, %126 : tensor<512x1x4x3xf32>
    %131 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<512x1x4x3xf32>
    %132 = stablehlo.add %130, %131 : tensor<512x1x4x3xf32>
    %133 = stablehlo.multiply %132, %126 : tensor<512x1x4x3xf32>
    %134 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<512x1x4x3xf32>
    %135 = stablehlo.add %133, %134 : tensor<512x1x4x3xf32>
    %136 = stablehlo.multiply %135, %126 : tensor<512x1x4x3xf32>
    %137 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<512x1x4x3xf32>
    %138 = stablehlo.add %136, %137 : tensor<512x1x4x3xf32>
    %139 = stablehlo.multiply %138, %126 : tensor<512x1x4x3xf32>
    %140 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<512x1x4x3xf32>
    %141 = stablehlo.add %139, %140 : tensor<512x1x4x3xf32>
    %142 = stablehlo.multiply %124, %141 : tensor<512x1x4x3xf32>
    %143 = stablehlo.reshape %142 : (tensor<512x1x4x3xf32>) -> tensor<512x12xf32>
    %144 = stablehlo.dot_general %143, %arg4, contracting_dims = [1] x [0] : (tensor<512x12xf32>, tensor<12x16xf32>) -> tensor<512x16xf32>
    %145 = stablehlo.broadcast_in_dim %144, dims = [0, 2] : (tensor<512x16xf32>) -> tensor<512x1x16xf32>
    %146 = stablehlo.broadcast_in_dim %145, dims = [0, 1, 2] : (tensor<512x1x16xf32>) -> tensor<512x24x16xf32>
    %147 = stablehlo.add %110, %146 : tensor<512x24x16xf32>
    %148 = stablehlo.reshape %147 : (tensor<512x24x16xf32>) -> tensor<12288x16xf32>
    %149 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<12288x16xf32>
    %150 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<12288x16xf32>
    %151 = stablehlo.negate %148 : tensor<12288x16xf32>
    %152 = stablehlo.exponential %151 : tensor<12288x16xf32>
    %153 = stablehlo.add %150, %152 : tensor<12288x16xf32>
    %154 = stablehlo.divide %149, %153 : tensor<12288x16xf32>
    %155 = stablehlo.multiply %148, %154 : tensor<12288x16xf32>
    %156 = stablehlo.dot_general %155, %arg1, contracting_dims = [1] x [0] : (tensor<12288x16xf32>, tensor<16x3xf32>) -> tensor<12288x3xf32>
    %157 = stablehlo.reshape %arg0 : (tensor<3xf32>) -> tensor<1x3xf32>
    %158 = stablehlo.broadcast_in_dim %157, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<12288x3xf32>
    %159 = stablehlo.add %156, %158 : tensor<12288x3xf32>
    %160 = stablehlo.negate %159 : tensor<12288x3xf32>
    %161 = stablehlo.exponential %160 : tensor<12288x3xf32>
    %162 = stablehlo.add %105, %161 : tensor<12288x3xf32>
    %163 = stablehlo.divide %104, %162 : tensor<12288x3xf32>
    %164 = stablehlo.reshape %163 : (tensor<12288x3xf32>) -> tensor<512x24x3xf32>
    %165 = stablehlo.multiply %103, %164 : tensor<512x24x3xf32>
    %166 = stablehlo.reduce(%165 init: %cst_12) applies stablehlo.add across dimensions = [1] : (tensor<512x24x3xf32>, tensor<f32>) -> tensor<512x3xf32>
    %167 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<512x1xf32>
    %168 = stablehlo.reduce(%101 init: %cst_12) applies stablehlo.add across dimensions = [1] : (tensor<512x24xf32>, tensor<f32>) -> tensor<512xf32>
    %169 = stablehlo.broadcast_in_dim %168, dims = [0] : (tensor<512xf32>) -> tensor<512x1xf32>
    %170 = stablehlo.subtract %167, %169 : tensor<512x1xf32>
    %171 = stablehlo.broadcast_in_dim %170, dims = [0, 1] : (tensor<512x1xf32>) -> tensor<512x3xf32>
    %172 = stablehlo.add %166, %171 : tensor<512x3xf32>
    %173 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<512x24xf32>
    %174 = stablehlo.broadcast_in_dim %2, dims = [0, 1, 2] : (tensor<512x1x3xf32>) -> tensor<512x24x3xf32>
    %c = stablehlo.constant dense<1> : tensor<i32>
    %175 = stablehlo.convert %c : (tensor<i32>) -> tensor<f32>
    %176 = stablehlo.broadcast_in_dim %175, dims = [] : (tensor<f32>) -> tensor<512x24x25xf32>
    %c_16 = stablehlo.constant dense<0> : tensor<i32>
    %177 = stablehlo.convert %c_16 : (tensor<i32>) -> tensor<f32>
    %178 = stablehlo.broadcast_in_dim %177, dims = [] : (tensor<f32>) -> tensor<512x24x25xf32>
    %179 = stablehlo.slice %arg26 [0:512, 1:2] : (tensor<512x2xf32>) -> tensor<512x1xf32>
    %180 = stablehlo.broadcast_in_dim %179, dims = [0, 1] : (tensor<512x1xf32>) -> tensor<512x25xf32>
    %cst_17 = stablehlo.constant dense<[0.000000e+00, 1.000000e+00, 2.000000e+00, 3.000000e+00, 4.000000e+00, 5.000000e+00, 6.000000e+00, 7.000000e+00, 8.000000e+00, 9.000000e+00, 1.000000e+01, 1.100000e+01, 1.200000e+01, 1.300000e+01, 1.400000e+01, 1.500000e+01, 1.600000e+01, 1.700000e+01, 1.800000e+01, 1.900000e+01, 2.000000e+01, 2.100000e+01, 2.200000e+01, 2.300000e+01, 2.400000e+01]> : tensor<25xf32>
    %181 = stablehlo.broadcast_in_dim %cst_17, dims = [1] : (tensor<25xf32>) -> tensor<1x25xf32>
    %182 = stablehlo.broadcast_in_dim %181, dims = [0, 1] : (tensor<1x25xf32>) -> tensor<512x25xf32>
    %183 = stablehlo.add %180, %182 : tensor<512x25xf32>
    %cst_18 = stablehlo.constant dense<2.500000e+01> : tensor<f32>
    %184 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<512x25xf32>
    %185 = stablehlo.divide %183, %184 : tensor<512x25xf32>
    %186 = stablehlo.broadcast_in_dim %185, dims = [0, 2] : (tensor<512x25xf32>) -> tensor<512x1x25xf32>
    %187 = stablehlo.broadcast_in_dim %186, dims = [0, 1, 2] : (tensor<512x1x25xf32>) -> tensor<512x24x25xf32>
    %cst_19 = stablehlo.constant dense<4.16666677E-4> : tensor<f32>
    %188 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<512x24xf32>
    %189 = stablehlo.add %101, %188 : tensor<512x24xf32>
    %190 = stablehlo.reduce(%189 init: %cst_12) applies stablehlo.add across dimensions = [1] : (tensor<512x24xf32>, tensor<f32>) -> tensor<512xf32>
    %191 = stablehlo.broadcast_in_dim %190, dims = [0] : (tensor<512xf32>) -> tensor<512x1xf32>
    %192 = stablehlo.broadcast_in_dim %191, dims = [0, 1] : (tensor<512x1xf32>) -> tensor<512x24xf32>
    %193 = stablehlo.divide %189, %192 : tensor<512x24xf32>
    %194 = stablehlo.dot_general %193, %cst_13, contracting_dims = [1] x [0] : (tensor<512x24xf32>, tensor<24x24xf32>) -> tensor<512x24xf32>
    %195 = stablehlo.broadcast_in_dim %194, dims = [0, 1] : (tensor<512x24xf32>) -> tensor<512x24x1xf32>
    %196 = stablehlo.broadcast_in_dim %195, dims = [0, 1, 2] : (tensor<512x24x1xf32>) -> tensor<512x24x25xf32>
    %197 = stablehlo.subtract %187, %196 : tensor<512x24x25xf32>
    %198 = stablehlo.broadcast_in_dim %193, dims = [0, 1] : (tensor<512x24xf32>) -> tensor<512x24x1xf32>
    %199 = stablehlo.broadcast_in_dim %198, dims = [0, 1, 2] : (tensor<512x24x1xf32>) -> tensor<512x24x25xf32>
    %200 = stablehlo.divide %197, %199 : tensor<512x24x25xf32>
    %201 = stablehlo.maximum %178, %200 : tensor<512x24x25xf32>
    %202 = stablehlo.minimum %176, %201 : tensor<512x24x25xf32>
    %cst_20 = stablehlo.constant dense<1.250000e-01> : tensor<24xf32>
    %203 = stablehlo.broadcast_in_dim %cst_20, dims = [0] : (tensor<24xf32>) -> tensor<24x1xf32>
    %204 = stablehlo.broadcast_in_dim %203, dims = [1, 2] : (tensor<24x1xf32>) -> tensor<1x24x1xf32>
    %205 = stablehlo.broadcast_in_dim %204, dims = [0, 1, 2] : (tensor<1x24x1xf32>) -> tensor<512x24x25xf32>
    %206 = stablehlo.multiply %202, %205 : tensor<512x24x25xf32>
    %207 = stablehlo.reduce(%206 init: %cst_12) applies stablehlo.add across dimensions = [1] : (tensor<512x24x25xf32>, tensor<f32>) -> tensor<512x25xf32>
    %cst_21 = stablehlo.constant dense<2.500000e+00> : tensor<f32>
    %208 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<512x25xf32>
    %209 = stablehlo.add %207, %208 : tensor<512x25xf32>
    %210 = stablehlo.slice %209 [0:512, 1:25] : (tensor<512x25xf32>) -> tensor<512x24xf32>
    %211 = stablehlo.slice %209 [0:512, 0:24] : (tensor<512x25xf32>) -> tensor<512x24xf32>
    %212 = stablehlo.add %210, %211 : tensor<512x24xf32>
    %cst_22 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %213 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<512x24xf32>
    %214 = stablehlo.divide %212, %213 : tensor<512x24xf32>
    %215 = stablehlo.broadcast_in_dim %214, dims = [0, 1] : (tensor<512x24xf32>) -> tensor<512x24x1xf32>
    %216 = stablehlo.broadcast_in_dim %215, dims = [0, 1, 2] : (tensor<512x24x1xf32>) -> tensor<512x24x3xf32>
    %217 = stablehlo.broadcast_in_dim %14, dims = [0, 1, 2] : (tensor<512x1x3xf32>) -> tensor<512x24x3xf32>
    %218 = stablehlo.multiply %216, %217 : tensor<512x24x3xf32>
    %219 = stablehlo.add %174, %218 : tensor<512x24x3xf32>
    %220 = stablehlo.broadcast_in_dim %219, dims = [0, 1, 3] : (tensor<512x24x3xf32>) -> tensor<512x24x1x3xf32>
    %221 = stablehlo.broadcast_in_dim %220, dims = [0, 1, 2, 3] : (tensor<512x24x1x3xf32>) -> tensor<512x24x10x3xf32>
    %222 = stablehlo.broadcast_in_dim %cst_2, dims = [0] : (tensor<10xf32>) -> tensor<10x1xf32>
    %223 = stablehlo.broadcast_in_dim %222, dims = [2, 3] : (tensor<10x1xf32>) -> tensor<1x1x10x1xf32>
    %224 = stablehlo.broadcast_in_dim %223, dims = [0, 1, 2, 3] : (tensor<1x1x10x1xf32>) -> tensor<512x24x10x3xf32>
    %225 = stablehlo.multiply %221, %224 : tensor<512x24x10x3xf32>
    %226 = stablehlo.broadcast_in_dim %cst_3, dims = [0] : (tensor<10xf32>) -> tensor<10x1xf32>
    %227 = stablehlo.broadcast_in_dim %226, dims = [2, 3] : (tensor<10x1xf32>) -> tensor<1x1x10x1xf32>
    %228 = stablehlo.broadcast_in_dim %227, dims = [0, 1, 2, 3] : (tensor<1x1x10x1xf32>) -> tensor<512x24x10x3xf32>
    %229 = stablehlo.add %225, %228 : tensor<512x24x10x3xf32>
    %230 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<512x24x10x3xf32>
    %231 = stablehlo.add %229, %230 : tensor<512x24x10x3xf32>
    %232 = stablehlo.floor %231 : tensor<512x24x10x3xf32>
    %233 = stablehlo.subtract %229, %232 : tensor<512x24x10x3xf32>
    %234 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<512x24x10x3xf32>
    %235 = stablehlo.multiply %233, %233 : tensor<512x24x10x3xf32>
    %236 = stablehlo.multiply %234, %235 : tensor<512x24x10x3xf32>
    %237 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<512x24x10x3xf32>
    %238 = stablehlo.add %236, %237 : tensor<512x24x10x3xf32>
    %239 = stablehlo.multiply %238, %235 : tensor<512x24x10x3xf32>
    %240 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<512x24x10x3xf32>
    %241 = stablehlo.add %239, %240 : tensor<512x24x10x3xf32>
    %242 = stablehlo.multiply %241, %235 : tensor<512x24x10x3xf32>
    %243 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<512x24x10x3xf32>
    %244 = stablehlo.add %242, %243 : tensor<512x24x10x3xf32>
    %245 = stablehlo.multiply %244, %235 : tensor<512x24x10x3xf32>
    %246 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<512x24x10x3xf32>
    %247 = stablehlo.add %245, %246 : tensor<512x24x10x3xf32>
    %248 = stablehlo.multiply %247, %235 : tensor<512x24x10x3xf32>
    %249 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<512x24x10x3xf32>
    %250 = stablehlo.add %248, %249 : tensor<512x24x10x3xf32>
    %251 = stablehlo.multiply %233, %250 : tensor<512x24x10x3xf32>
    %252 = stablehlo.reshape %251 : (tensor<512x24x10x3xf32>) -> tensor<12288x30xf32>
    %253 = stablehlo.dot_general %252, %arg17, contracting_dims = [1] x [0] : (tensor<12288x30xf32>, tensor<30x64xf32>) -> tensor<12288x64xf32>
    %254 = stablehlo.reshape %arg16 : (tensor<64xf32>) -> tensor<1x64xf32>
    %255 = stablehlo.broadcast_in_dim %254, dims = [0, 1] : (tensor<1x64xf32>) -> tensor<12288x64xf32>
    %256 = stablehlo.add %253, %255 : tensor<12288x64xf32>
    %257 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<12288x64xf32>
    %258 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<12288x64xf32>
    %259 = stablehlo.negate %256 : tensor<12288x64xf32>
    %260 = stablehlo.exponential %259 : tensor<12288x64xf32>
    %261 = stablehlo.add %258, %260 : tensor<12288x64xf32>
    %262 = stablehlo.divide %257, %261 : tensor<12288x64xf32>
    %263 = stablehlo.multiply %256, %262 : tensor<12288x64xf32>
    %264 = stablehlo.dot_general %263, %arg19, contracting_dims = [1] x [0] : (tensor<12288x64xf32>, tensor<64x64xf32>) -> tensor<12288x64xf32>
    %265 = stablehlo.reshape %arg18 : (tensor<64xf32>) -> tensor<1x64xf32>
    %266 = stablehlo.broadcast_in_dim %265, dims = [0, 1] : (tensor<1x64xf32>) -> tensor<12288x64xf32>
    %267 = stablehlo.add %264, %266 : tensor<12288x64xf32>
    %268 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<12288x64xf32>
    %269 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<12288x64xf32>
    %270 = stablehlo.negate %267 : tensor<12288x64xf32>
    %271 = stablehlo.exponential %270 : tensor<12288x64xf32>
    %272 = stablehlo.add %269, %271 : tensor<12288x64xf32>
    %273 = stablehlo.divide %268, %272 : tensor<12288x64xf32>
    %274 = stablehlo.multiply %267, %273 : tensor<12288x64xf32>
    %275 = stablehlo.dot_general %274, %arg21, contracting_dims = [1] x [0] : (tensor<12288x64xf32>, tensor<64x64xf32>) -> tensor<12288x64xf32>
    %276 = stablehlo.reshape %arg20 : (tensor<64xf32>) -> tensor<1x64xf32>
    %277 = stablehlo.broadcast_in_dim %276, dims = [0, 1] : (tensor<1x64xf32>) -> tensor<12288x64xf32>
    %278 = stablehlo.add %275, %277 : tensor<12288x64xf32>
    %279 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<12288x64xf32>
    %280 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<12288x64xf32>
    %281 = stablehlo.negate %278 : tensor<12288x64xf32>
    %282 = stablehlo.exponential %281 : tensor<12288x64xf32>
    %283 = stablehlo.add %280, %282 : tensor<12288x64xf32>
    %284 = stablehlo.divide %279, %283 : tensor<12288x64xf32>
    %285 = stablehlo.multiply %278, %284 : tensor<12288x64xf32>
    %286 = stablehlo.dot_general %285, %arg23, contracting_dims = [1] x [0] : (tensor<12288x64xf32>, tensor<64x64xf32>) -> tensor<12288x64xf32>
    %287 = stablehlo.reshape %arg22 : (tensor<64xf32>) -> tensor<1x64xf32>
    %288 = stablehlo.broadcast_in_dim %287, dims = [0, 1] : (tensor<1x64xf32>) -> tensor<12288x64xf32>
    %289 = stablehlo.add %286, %288 : tensor<12288x64xf32>
    %290 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<12288x64xf32>
    %291 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<12288x64xf32>
    %292 = stablehlo.negate %289 : tensor<12288x64xf32>
    %293 = stablehlo.exponential %292 : tensor<12288x64xf32>
    %294 = stablehlo.add %291, %293 : tensor<12288x64xf32>
    %295 = stablehlo.divide %290, %294 : tensor<12288x64xf32>
    %296 = stablehlo.multiply %289, %295 : tensor<12288x64xf32>
    %297 = stablehlo.dot_general %296, %arg14, contracting_dims = [1] x [0] : (tensor<12288x64xf32>, tensor<64x1xf32>) -> tensor<12288x1xf32>
    %298 = stablehlo.reshape %arg13 : (tensor<1xf32>) -> tensor<1x1xf32>
    %299 = stablehlo.broadcast_in_dim %298, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<12288x1xf32>
    %300 = stablehlo.add %297, %299 : tensor<12288x1xf32>
    %301 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<12288x1xf32>
    %302 = stablehlo.subtract %300, %301 : tensor<12288x1xf32>
    %303 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<12288x1xf32>
    %304 = stablehlo.subtract %302, %303 : tensor<12288x1xf32>
    %305 = stablehlo.compare NE, %304, %304, FLOAT : (tensor<12288x1xf32>, tensor<12288x1xf32>) -> tensor<12288x1xi1>
    %306 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<12288x1xf32>
    %307 = stablehlo.add %302, %306 : tensor<12288x1xf32>
    %308 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<12288x1xf32>
    %309 = stablehlo.maximum %302, %308 : tensor<12288x1xf32>
    %310 = stablehlo.abs %304 : tensor<12288x1xf32>
    %311 = stablehlo.negate %310 : tensor<12288x1xf32>
    %312 = stablehlo.exponential %311 : tensor<12288x1xf32>
    %313 = stablehlo.log_plus_one %312 : tensor<12288x1xf32>
    %314 = stablehlo.add %309, %313 : tensor<12288x1xf32>
    %315 = stablehlo.select %305, %307, %314 : tensor<12288x1xi1>, tensor<12288x1xf32>
    %316 = stablehlo.reshape %315 : (tensor<12288x1xf32>) -> tensor<512x24xf32>
    %317 = stablehlo.slice %209 [0:512, 1:25] : (tensor<512x25xf32>) -> tensor<512x24xf32>
    %318 = stablehlo.slice %209 [0:512, 0:24] : (tensor<512x25xf32>) -> tensor<512x24xf32>
    %319 = stablehlo.subtract %317, %318 : tensor<512x24xf32>
    %320 = stablehlo.multiply %316, %319 : tensor<512x24xf32>
    %321 = stablehlo.negate %320 : tensor<512x24xf32>
    %322 = stablehlo.exponential %321 : tensor<512x24xf32>
    %323 = stablehlo.subtract %173, %322 : tensor<512x24xf32>
    %324 = stablehlo.dot_general %320, %cst_13, contracting_dims = [1] x [0] : (tensor<512x24xf32>, tensor<24x24xf32>) -> tensor<512x24xf32>
    %325 = stablehlo.negate %324 : tensor<512x24xf32>
    %326 = stablehlo.exponential %325 : tensor<512x24xf32>
    %327 = stablehlo.multiply %323, %326 : tensor<512x24xf32>
    %328 = stablehlo.broadcast_in_dim %327, dims = [0, 1] : (tensor<512x24xf32>) -> tensor<512x24x1xf32>
    %329 = stablehlo.broadcast_in_dim %328, dims = [0, 1, 2] : (tensor<512x24x1xf32>) -> tensor<512x24x3xf32>
    %330 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<12288x3xf32>
    %331 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<12288x3xf32>
    %332 = stablehlo.dot_general %296, %arg25, contracting_dims = [1] x [0] : (tensor<12288x64xf32>, tensor<64x32xf32>) -> tensor<12288x32xf32>
    %333 = stablehlo.reshape %arg24 : (tensor<32xf32>) -> tensor<1x32xf32>
    %334 = stablehlo.broadcast_in_dim %333, dims = [0, 1] : (tensor<1x32xf32>) -> tensor<12288x32xf32>
    %335 = stablehlo.add %332, %334 : tensor<12288x32xf32>
    %336 = stablehlo.reshape %335 : (tensor<12288x32xf32>) -> tensor<512x24x32xf32>
    %337 = stablehlo.dot_general %143, %arg15, contracting_dims = [1] x [0] : (tensor<512x12xf32>, tensor<12x32xf32>) -> tensor<512x32xf32>
    %338 = stablehlo.broadcast_in_dim %337, dims = [0, 2] : (tensor<512x32xf32>) -> tensor<512x1x32xf32>
    %339 = stablehlo.broadcast_in_dim %338, dims = [0, 1, 2] : (tensor<512x1x32xf32>) -> tensor<512x24x32xf32>
    %340 = stablehlo.add %336, %339 : tensor<512x24x32xf32>
    %341 = stablehlo.reshape %340 : (tensor<512x24x32xf32>) -> tensor<12288x32xf32>
    %342 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<12288x32xf32>
    %343 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<12288x32xf32>
    %344 = stablehlo.negate %341 : tensor<12288x32xf32>
    %345 = stablehlo.exponential %344 : tensor<12288x32xf32>
    %346 = stablehlo.add %343, %345 : tensor<12288x32xf32>
    %347 = stablehlo.divide %342, %346 : tensor<12288x32xf32>
    %348 = stablehlo.multiply %341, %347 : tensor<12288x32xf32>
    %349 = stablehlo.dot_general %348, %arg12, contracting_dims = [1] x [0] : (tensor<12288x32xf32>, tensor<32x3xf32>) -> tensor<12288x3xf32>
    %350 = stablehlo.reshape %arg11 : (tensor<3xf32>) -> tensor<1x3xf32>
    %351 = stablehlo.broadcast_in_dim %350, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<12288x3xf32>
    %352 = stablehlo.add %349, %351 : tensor<12288x3xf32>
    %353 = stablehlo.negate %352 : tensor<12288x3xf32>
    %354 = stablehlo.exponential %353 : tensor<12288x3xf32>
    %355 = stablehlo.add %331, %354 : tensor<12288x3xf32>
    %356 = stablehlo.divide %330, %355 : tensor<12288x3xf32>
    %357 = stablehlo.reshape %356 : (tensor<12288x3xf32>) -> tensor<512x24x3xf32>
    %358 = stablehlo.multiply %329, %357 : tensor<512x24x3xf32>
    %359 = stablehlo.reduce(%358 init: %cst_12) applies stablehlo.add across dimensions = [1] : (tensor<512x24x3xf32>, tensor<f32>) -> tensor<512x3xf32>
    %360 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<512x1xf32>
    %361 = stablehlo.reduce(%327 init: %cst_12) applies stablehlo.add across dimensions = [1] : (tensor<512x24xf32>, tensor<f32>) -> tensor<512xf32>
    %362 = stablehlo.broadcast_in_dim %361, dims = [0] : (tensor<512xf32>) -> tensor<512x1xf32>
    %363 = stablehlo.subtract %360, %362 : tensor<512x1xf32>
    %364 = stablehlo.broadcast_in_dim %363, dims = [0, 1] : (tensor<512x1xf32>) -> tensor<512x3xf32>
    %365 = stablehlo.add %359, %364 : tensor<512x3xf32>
    %cst_23 = stablehlo.constant dense<5.500000e+00> : tensor<f32>
    %366 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<512xf32>
    %367 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<512x24xf32>
    %368 = stablehlo.subtract %214, %367 : tensor<512x24xf32>
    %369 = stablehlo.multiply %327, %368 : tensor<512x24xf32>
    %370 = stablehlo.reduce(%369 init: %cst_12) applies stablehlo.add across dimensions = [1] : (tensor<512x24xf32>, tensor<f32>) -> tensor<512xf32>
    %371 = stablehlo.add %366, %370 : tensor<512xf32>
    return %172, %365, %371 : tensor<512x3xf32>, tensor<512x3xf32>, tensor<512xf32>
  }
}
